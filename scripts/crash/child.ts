/** An extraction as `npm run extract` does it, which publishes tiles from as many events on as it is told. */
import { CommandError, printProblem } from '../cli.ts';
import { readCorpus } from '../corpus/read-corpus.ts';
import { listOf } from '../extract/list-of.ts';
import { publish } from '../extract/publish.ts';

const [corpus = '', list = '', largeFrom = ''] = process.argv.slice(2);
try {
	const { inputs } = await readCorpus(corpus);
	publish(list, listOf(inputs), inputs, Number(largeFrom));
} catch (error) {
	if (!(error instanceof CommandError)) throw error;
	error.problems.forEach(printProblem);
	process.exitCode = 1;
}
