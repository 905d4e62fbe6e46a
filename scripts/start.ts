import { build, preview } from 'vite';
import { PROJECT, readArguments, runCommand } from './cli.ts';
import { measureAccuracy } from './accuracy/accuracy.ts';
import { extract } from './extract/extract.ts';
import { HOST, portProblem, readPort, requireFreePort } from './start/port.ts';

const USAGE = `
Usage: npm start

Extracts the events of corpus/, measures how accurate that is, builds the site and serves it on ${HOST}, port 4173 or PORT.
`;

async function serve(port: number): Promise<string> {
	try {
		const server = await preview({
			root: PROJECT,
			logLevel: 'warn',
			preview: { host: HOST, port, strictPort: true, open: false }
		});
		return new URL(server.config.base, `http://${HOST}:${port}`).href;
	} catch (error) {
		// Somebody else may have taken the port during the build.
		if (error instanceof Error && error.message.includes('already in use'))
			throw portProblem(port, 'EADDRINUSE');
		throw error;
	}
}

async function start(args: string[]): Promise<number> {
	const parsed = readArguments(args, {}, USAGE);
	if (!parsed) return 0;
	const port = readPort(process.env.PORT);
	await requireFreePort(port);
	const code = await extract([]);
	if (code !== 0) return code;
	await measureAccuracy([]);
	console.log('building the site …');
	await build({ root: PROJECT, logLevel: 'warn' });
	const address = await serve(port);
	console.log(`\n  纪年 Jinian  ${address}\n  Ctrl-C ends it.\n`);
	for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
	return 0;
}

await runCommand(start);
