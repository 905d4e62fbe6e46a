import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { CommandError } from '../cli.ts';

const CHROMIUM = '/usr/bin/chromium';
const FONTS = '/usr/share/fonts';
const INSTALL = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
const REMEDY = `sudo apt-get update && sudo apt-get ${INSTALL.join(' ')}`;

const succeeds = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;

function hasChineseFont(): boolean {
	const listed = spawnSync('fc-list', [':lang=zh'], { encoding: 'utf8' });
	if (listed.status === 0) return listed.stdout.trim() !== '';
	return (
		existsSync(FONTS) &&
		readdirSync(FONTS, { recursive: true, encoding: 'utf8' }).some((name) => /CJK/i.test(name))
	);
}

function missing(): string[] {
	return [
		...(existsSync(process.env.CHROMIUM_PATH ?? CHROMIUM) ? [] : ['Chromium']),
		...(hasChineseFont() ? [] : ['a Chinese font'])
	];
}

/** The words before a command that must run as root; null when this user may not. */
function rootPrefix(): string[] | null {
	if (process.getuid?.() === 0) return [];
	return succeeds('sudo', '-n', 'true') ? ['sudo', '-n'] : null;
}

function asRoot(prefix: readonly string[], ...words: string[]): boolean {
	const [command = '', ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', ...words];
	return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/**
 * Makes sure that there are a Chromium and a Chinese font, by Debian's packages if need be.
 *
 * @throws CommandError that says what to run when they are missing and cannot be installed from here
 */
export function requireBrowser(): void {
	const path = process.env.CHROMIUM_PATH;
	if (path !== undefined && !existsSync(path))
		throw new CommandError(`CHROMIUM_PATH=${path}: no such file; correct or unset it`);
	const absent = missing();
	if (absent.length === 0) return;
	console.log(`${absent.join(' and ')} missing`);
	const prefix = succeeds('apt-get', '--version') ? rootPrefix() : null;
	if (
		prefix &&
		asRoot(prefix, 'apt-get', 'update') &&
		asRoot(prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', ...INSTALL) &&
		missing().length === 0
	)
		return;
	throw new CommandError(
		`${absent.join(' and ')} missing and not installable from here; run: ${REMEDY}`
	);
}
