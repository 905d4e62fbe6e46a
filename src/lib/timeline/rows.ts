/** What a lane would lose at a number of rows, for `allocateRows`. */
export interface RowDemand {
	/**
	 * Loss at 1, 2, 3 … rows; null where no further row helps. Asked for only as far as rows are left to
	 * give, since each answer costs a packing.
	 */
	lossAt(rows: number): number | null;
}

/** How far ahead the allocation looks: a plate may need several rows before the first name fits. */
const LOOKAHEAD = 6;

/**
 * Gives rows to lanes one step at a time, always where a row saves the most loss.
 *
 * @param budget rows in all; every lane gets at least one, even beyond the budget
 * @returns rows of each lane, in the order of the demands
 */
export function allocateRows(demands: readonly RowDemand[], budget: number): number[] {
	const rows = demands.map(() => 1);
	let left = budget - rows.length;
	// Only the lane that got rows needs to be judged anew, while enough rows are left for each step.
	const bests = demands.map((demand) => bestStep(demand, 1, left));
	while (left > 0) {
		const best = bests.reduce((a, b) => (b.gain > a.gain + 1e-9 ? b : a), NO_STEP);
		if (best.step === 0) break;
		const lane = bests.indexOf(best);
		rows[lane] = (rows[lane] ?? 1) + best.step;
		left -= best.step;
		demands.forEach((demand, index) => {
			if (index === lane || (bests[index]?.step ?? 0) > left)
				bests[index] = bestStep(demand, rows[index] ?? 1, left);
		});
	}
	return rows;
}

interface Step {
	step: number;
	/** Loss saved per row. */
	gain: number;
}

const NO_STEP: Step = { step: 0, gain: 0 };

/** The number of further rows that saves most per row. */
function bestStep(demand: RowDemand, have: number, left: number): Step {
	let best = NO_STEP;
	const now = demand.lossAt(have) ?? 0;
	for (let step = 1; step <= Math.min(LOOKAHEAD, left); step++) {
		const then = demand.lossAt(have + step);
		if (then === null) break;
		const gain = (now - then) / step;
		if (gain > best.gain + 1e-9) best = { step, gain };
	}
	return best;
}
