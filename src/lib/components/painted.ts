const nextFrame = () => new Promise(requestAnimationFrame);

/** Resolves once the next frame is on the screen, so that what comes then does not hold it up. */
export async function painted(): Promise<void> {
	await nextFrame();
	// The frame begins; when another does, it has been shown.
	await nextFrame();
	await new Promise((resolve) => setTimeout(resolve));
}
