import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { CommandError, printProblem, shownPath, statOf } from '../../cli.ts';

/** Readers that are installed for the benchmark alone, never with the app. */
const PEERS = new URL('peers/package.json', import.meta.url);
const FOLDER = fileURLToPath(new URL('.', PEERS)).replace(/[\\/]$/, '');
const COMMAND = `npm ci --prefix ${shownPath(FOLDER)}`;

/** Installs the peers where they are missing, and says so; without them the others are still measured. */
export function installPeers(): void {
	if (statOf(`${FOLDER}/node_modules`)) return;
	console.log(`Installing the peers: ${COMMAND}`);
	try {
		execFileSync('npm', ['ci', '--prefix', FOLDER, '--ignore-scripts', '--no-audit', '--no-fund'], {
			stdio: ['ignore', 'ignore', 'pipe']
		});
	} catch (error) {
		printProblem(`the peers could not be installed: ${(error as Error).message}`);
	}
}

/** @throws CommandError when the peer is not installed */
export function loadPeer(name: string): unknown {
	try {
		return createRequire(PEERS)(name);
	} catch {
		throw new CommandError(`${name} is not installed; with a network at hand, run ${COMMAND}`);
	}
}
