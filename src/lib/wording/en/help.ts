import type { HelpGroup } from '../help-group.ts';

export const help: readonly HelpGroup[] = [
	{
		title: 'Whole page',
		entries: [
			{ keys: ['/'], does: 'Search' },
			{ keys: ['j', 'k'], does: 'Next, previous event' },
			{ keys: ['Enter'], does: 'Open the event at hand' },
			{ keys: ['Esc'], does: 'Close details or a menu' },
			{ keys: ['?'], does: 'Open this table' }
		]
	},
	{
		title: 'Timeline',
		entries: [
			{ keys: ['←', '→', '↑', '↓'], does: 'Go from event to event' },
			{ keys: ['Home', 'End'], does: 'First, last event' },
			{ keys: ['+', '−'], does: 'Zoom in, out' }
		]
	},
	{
		title: 'List',
		entries: [
			{ keys: ['↑', '↓'], does: 'Go from event to event' },
			{ keys: ['PgUp', 'PgDn'], does: 'Go ten events' },
			{ keys: ['Home', 'End'], does: 'First, last event' }
		]
	},
	{
		title: 'Mouse and fingers',
		entries: [
			{ keys: ['drag', 'swipe'], does: 'Move the view' },
			{ keys: ['wheel', 'pinch', 'double-click'], does: 'Zoom in place' },
			{ keys: ['ends of the overview'], does: 'Stretch the view' },
			{ keys: ['scroll the list'], does: 'The view follows' }
		]
	}
];
