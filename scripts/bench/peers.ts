import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CommandError, printProblem, shownPath, statOf } from '../cli.ts';

/** Libraries that are installed for one benchmark alone, never with the app. */
export interface Peers {
	/** Installs them where they are missing, and says so; without them the others are still measured. */
	install: () => void;
	/** @throws CommandError when the peer is not installed */
	load: (name: string) => unknown;
}

/** @param manifest the `package.json` that names them, with a lock file beside it */
export function peersOf(manifest: URL): Peers {
	const folder = fileURLToPath(new URL('.', manifest)).replace(/[\\/]$/, '');
	const command = `npm ci --prefix ${shownPath(folder)}`;
	return {
		install: () => {
			if (statOf(`${folder}/node_modules`)) return;
			console.log(`Installing the peers: ${command}`);
			const options = ['--ignore-scripts', '--no-audit', '--no-fund'];
			try {
				execFileSync('npm', ['ci', '--prefix', folder, ...options], {
					stdio: ['ignore', 'ignore', 'pipe']
				});
			} catch (error) {
				printProblem(`the peers could not be installed: ${(error as Error).message}`);
			}
		},
		load: (name) => {
			try {
				return createRequire(manifest)(name) as unknown;
			} catch {
				throw new CommandError(`${name} is not installed; with a network at hand, run ${command}`);
			}
		}
	};
}
