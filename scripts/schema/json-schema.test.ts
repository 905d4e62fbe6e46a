import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { publishedSchemas } from './json-schema.ts';

const schemas = publishedSchemas();
const named = (name: string): unknown =>
	JSON.parse(schemas.find(({ path }) => basename(path) === name)?.json ?? '');

test.each(schemas)('$path is up to date; renew it with npm run schema', ({ path, json }) => {
	expect(readFileSync(path, 'utf8')).toBe(json);
});

test('the event list’s schema refuses unknown keys and names the version', () => {
	expect(named('event-list.v1.json')).toMatchObject({
		additionalProperties: false,
		properties: { version: { const: 1 } },
		required: ['version', 'generator', 'sources', 'events']
	});
});

test('a line of mentions is one of two kinds, a text may have further keys', () => {
	expect(named('mention-line.v1.json')).toMatchObject({
		anyOf: [{ additionalProperties: false }, { additionalProperties: false }]
	});
	expect(named('text-line.v1.json')).toMatchObject({ required: ['id', 'text'] });
	expect(named('text-line.v1.json')).not.toMatchObject({ additionalProperties: false });
});
