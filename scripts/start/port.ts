import { createServer } from 'node:net';
import { CommandError, isSystemError } from '../cli.ts';

/** The only address that the site is served on. */
export const HOST = '127.0.0.1';
const DEFAULT_PORT = 4173;

/**
 * Reads the port from `PORT`.
 *
 * @throws CommandError when it is none
 */
export function readPort(value: string | undefined): number {
	if (value === undefined || value === '') return DEFAULT_PORT;
	const port = /^\d{1,5}$/.test(value) ? Number(value) : NaN;
	if (port >= 1 && port <= 65_535) return port;
	throw new CommandError(`PORT=${value}: not a port; set PORT to a number from 1 to 65535`);
}

/** The problem of a port that cannot be had, by the system's error code. */
export function portProblem(port: number, code: string | undefined): CommandError {
	const why = code === 'EADDRINUSE' ? 'is taken by another program' : `cannot be used (${code})`;
	return new CommandError(
		`port ${port} ${why}; choose another, e.g. PORT=${port < 65_535 ? port + 1 : port - 1} npm start`
	);
}

/**
 * Makes sure that a port can be listened on.
 *
 * @throws CommandError when it cannot
 */
export async function requireFreePort(port: number): Promise<void> {
	try {
		await new Promise<void>((free, taken) => {
			const probe = createServer();
			probe.once('error', taken);
			probe.listen(port, HOST, () => probe.close(() => free()));
		});
	} catch (error) {
		if (!isSystemError(error)) throw error;
		throw portProblem(port, error.code);
	}
}
