import { describe, expect, it } from 'vitest';
import { subjectOf } from './subjects.ts';
import { candidateAt, candidatesIn, readText } from './test-document.ts';

describe('subjectOf(candidate, reading)', () => {
	const subject = (raw: string, trigger: string) => {
		const reading = readText(raw);
		return subjectOf(candidateAt(reading, trigger), reading);
	};

	it('is who acts in an earlier clause of the sentence where the own one begins with its verb', () => {
		expect(subject('习近平主席访问挪威，发表讲话。', '发表讲话')).toBe('习近平');
		expect(subject('習近平主席訪問挪威，發表講話。', '发表讲话')).toBe('习近平');
	});

	it('is empty where the clause has a subject of its own', () => {
		expect(subject('习近平主席访问挪威，挪威首相发表讲话。', '发表讲话')).toBe('');
	});

	it('is empty where only another sentence names one', () => {
		expect(subject('习近平主席访问挪威。发表讲话。', '发表讲话')).toBe('');
	});

	it('is who was named last in the sentence, however many ask', () => {
		const reading = readText('习近平主席访问挪威，发表讲话，双方举行会谈，签署协定，开幕。');
		const subjects = candidatesIn(reading).map((candidate) => subjectOf(candidate, reading));
		expect(subjects).toEqual(['', '习近平', '', '双方', '双方']);
	});
});
