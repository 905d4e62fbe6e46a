import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { packStored, unpack } from './zip.ts';

// Many runs, or large libraries to load.
vi.setConfig({ testTimeout: 60_000 });

const MOST = 1 << 20;
const all = () => true;
const docx = readFileSync(new URL('fixtures/pandoc.docx', import.meta.url));

/** An archive with one deflated part, whose sizes are what it says they are. */
function bomb(content: Uint8Array, claimed: number): Uint8Array {
	const packed = deflateRawSync(content);
	const archive = packStored([{ name: 'word/document.xml', bytes: packed }]);
	const view = new DataView(archive.buffer);
	const directory = view.getUint32(archive.length - 6, true);
	view.setUint16(8, 8, true);
	view.setUint32(22, claimed, true);
	view.setUint16(directory + 10, 8, true);
	view.setUint32(directory + 24, claimed, true);
	return archive;
}

describe('unpack(bytes, takes, most)', () => {
	it('gives back what was packed', async () => {
		const part = fc.record({
			name: fc.string({ unit: 'binary', maxLength: 30 }).filter((name) => name.isWellFormed()),
			bytes: fc.uint8Array()
		});
		await fc.assert(
			fc.asyncProperty(fc.array(part), async (parts) => {
				expect(await unpack(packStored(parts), all, MOST)).toEqual(parts);
			})
		);
	});

	it('reads archives of other programs', async () => {
		const [document] = await unpack(docx, (name) => name === 'word/document.xml', MOST);
		expect(new TextDecoder().decode(document?.bytes)).toContain('绿洲论坛在利雅得闭幕');
	});

	it('stops at the limit, whatever size the archive claims', async () => {
		const archive = bomb(new Uint8Array(64 << 20), 10);
		expect(archive.length).toBeLessThan(MOST);
		await expect(unpack(archive, all, MOST)).rejects.toThrow('larger than it may be');
		await expect(unpack(bomb(new Uint8Array(100), 10), all, MOST)).resolves.toHaveLength(1);
	});

	it('counts all parts together', async () => {
		const parts = ['a', 'b', 'c'].map((name) => ({ name, bytes: new Uint8Array(400_000) }));
		await expect(unpack(packStored(parts), all, MOST)).rejects.toThrow('larger than it may be');
	});

	it('refuses what is damaged or encrypted, and throws nothing else', async () => {
		const positions = fc.tuple(fc.nat(docx.length - 1), fc.integer({ min: 0, max: 255 }));
		await fc.assert(
			fc.asyncProperty(fc.array(positions, { minLength: 1 }), async (changes) => {
				const bytes = new Uint8Array(docx);
				for (const [at, value] of changes) bytes[at] = value;
				const result = await unpack(bytes, all, MOST).catch((error: unknown) => String(error));
				expect(result).toEqual(
					typeof result === 'string'
						? expect.stringMatching(/^Error: .*archive/)
						: expect.anything()
				);
			})
		);
	});
});
