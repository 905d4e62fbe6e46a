/** Answers lines in a process of its own: each message is a line, and so is each answer. */
import { answerLine } from './answer.ts';
import { keepHeapSmall } from './keep-heap-small.ts';
import type { Task } from './worker-pool.ts';

keepHeapSmall();
process.on('message', ({ line, fileName }: Task) => {
	// Nobody waits for an answer any more when the channel is closed.
	process.send?.(answerLine(line, fileName), undefined, undefined, () => {});
});
