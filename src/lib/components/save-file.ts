/** Offers a text as a file, in UTF-8. For the browser only. */
export function saveFile(name: string, mimeType: string, text: string): void {
	const address = URL.createObjectURL(new Blob([text], { type: mimeType }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The download has its own hold on the data once the click is over.
	setTimeout(() => URL.revokeObjectURL(address), 0);
}

/** Today as an ISO day in the reader's own time zone. */
export function today(): string {
	const now = new Date();
	const two = (value: number) => String(value).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
