import { printProblem } from '../../cli.ts';
import { readCorpus } from '../../corpus/read-corpus.ts';

/**
 * Prints the texts of a folder as lines that a stream reads, each with its file, so that they can be
 * shared out among machines.
 *
 * @returns the exit code: 0, or 1 when a text could not be read
 * @throws CommandError when the folder is missing or empty
 */
export async function printRecords(folder: string): Promise<number> {
	const { inputs, problems } = await readCorpus(folder);
	problems.forEach(printProblem);
	for (const { source, raw } of inputs)
		process.stdout.write(`${JSON.stringify({ ...source, text: raw })}\n`);
	return problems.length > 0 ? 1 : 0;
}
