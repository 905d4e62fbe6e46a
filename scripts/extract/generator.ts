import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from '../cli.ts';

/** Program and version, as they stand in what it writes. */
export function generatorName(): string {
	const { name, version } = JSON.parse(readFileSync(join(PROJECT, 'package.json'), 'utf8')) as {
		name: string;
		version: string;
	};
	return `${name} ${version}`;
}
