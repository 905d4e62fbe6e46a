import { createServer, type AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { HOST, readPort, requireFreePort } from './port.ts';

test('PORT is respected and has a default', () => {
	expect([readPort(undefined), readPort(''), readPort('1'), readPort('65535')]).toEqual([
		4173, 4173, 1, 65_535
	]);
});

test.each(['0', '65536', 'abc', '80.5', '-1', ' 80', '0x50', '1e3'])(
	'PORT=%s is refused with the remedy',
	(value) => {
		expect(() => readPort(value)).toThrow(
			`PORT=${value}: not a port; set PORT to a number from 1 to 65535`
		);
	}
);

test('a taken port is refused with the remedy, a free one is not', async () => {
	const server = createServer();
	await new Promise<void>((ready) => server.listen(0, HOST, ready));
	const { port } = server.address() as AddressInfo;
	await expect(requireFreePort(port)).rejects.toThrow(
		new RegExp(
			`^port ${port} is taken by another program; choose another, e\\.g\\. PORT=\\d+ npm start$`
		)
	);
	await new Promise((closed) => server.close(closed));
	await expect(requireFreePort(port)).resolves.toBeUndefined();
});
