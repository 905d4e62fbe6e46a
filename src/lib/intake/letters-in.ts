/** The letters and numerals of a line, as lines are compared that differ in signs and spaces. */
export const lettersIn = (line: string) => line.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');
