import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { eventListSchema, SCHEMA_FILE } from './json-schema.ts';

test('the published JSON Schema is up to date; renew it with npm run schema', () => {
	expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(eventListSchema());
});

test('the JSON Schema refuses unknown keys and names the version', () => {
	expect(JSON.parse(eventListSchema())).toMatchObject({
		additionalProperties: false,
		properties: { version: { const: 1 } },
		required: ['version', 'generator', 'sources', 'events']
	});
});
