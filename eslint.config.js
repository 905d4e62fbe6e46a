import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import { readFileSync } from 'node:fs';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** @type {unknown} */
const roomMap = JSON.parse(
	readFileSync(new URL('scripts/imports/rooms.json', import.meta.url), 'utf8')
);
const { rooms } = /** @type {{ rooms: { folder: string, pure: boolean }[] }} */ (roomMap);

/** Globals that only one of browser and Node has: pure code can use none of them. */
const platformGlobals = [...Object.keys(globals.browser), ...Object.keys(globals.node)].filter(
	(name) => !(name in globals.builtin) && !(name in globals['shared-node-browser'])
);

export default defineConfig(
	globalIgnores(['.svelte-kit/', 'build/', 'coverage/', 'test-results/', 'playwright-report/']),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	ts.configs.stylisticTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		rules: {
			'no-undef': 'off', // TypeScript knows better
			'no-console': 'error',
			eqeqeq: ['error', 'always', { null: 'ignore' }],
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
			'@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
			'@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		// In markup the parser takes the parameters of inline callbacks for any; svelte-check knows them.
		files: ['**/*.svelte'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['**/*.svelte', 'src/lib/state/**'],
		rules: {
			// Maps, sets and dates here are built once and replaced as a whole.
			'svelte/prefer-svelte-reactivity': 'off',
			// The page's own address with another query keeps its base path; links are resolved in one file,
			// components/links.ts.
			'svelte/no-navigation-without-resolve': [
				'error',
				{ ignoreLinks: true, ignorePushState: true, ignoreReplaceState: true }
			]
		}
	},
	{
		files: rooms.filter(({ pure }) => pure).map(({ folder }) => `${folder}/**/*.ts`),
		ignores: ['**/*.test.ts'],
		rules: { 'no-restricted-globals': ['error', ...platformGlobals] }
	},
	{ files: ['scripts/**'], rules: { 'no-console': 'off' } }
);
