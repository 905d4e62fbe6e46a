import { axisTop, scaleBand, scaleUtc, select, zoom, type D3ZoomEvent } from 'd3';
import { REGIONS } from '#lib/model/vocabulary.ts';
import { offer } from './offer.ts';

const HEIGHT = 800;
const ROW = 14;

/** The timeline of a tutorial: one group with a bar and a text for each event, moved when the axis zooms. */
offer((target, events, view) => {
	const width = target.clientWidth;
	const time = scaleUtc([view.from, view.to], [0, width]);
	const lane = scaleBand(REGIONS, [30, HEIGHT]);
	const svg = select(target).append('svg').attr('width', width).attr('height', HEIGHT);
	const axis = svg.append('g').attr('transform', 'translate(0 24)');
	const start = (day: string | null) => (day === null ? view.from : Date.parse(day));
	const end = (day: string | null) => (day === null ? view.to : Date.parse(day) + 86_400_000);
	const groups = svg
		.append('g')
		.selectAll('g')
		.data(events)
		.join('g')
		.attr('role', 'img')
		.attr('aria-label', (event) => event.title['zh-Hans']);
	const bars = groups
		.append('rect')
		.attr('height', ROW - 3)
		.attr('fill', 'steelblue');
	const texts = groups
		.append('text')
		.attr('font-size', 11)
		.text((event) => event.label['zh-Hans']);
	const rows = Math.floor(lane.bandwidth() / ROW);
	const yOf = (region: string | undefined, index: number) =>
		(lane(region as (typeof REGIONS)[number]) ?? 0) + (index % rows) * ROW;
	const draw = (scale: typeof time) => {
		axis.call(axisTop(scale));
		groups.attr('transform', ({ regions, earliest }, index) => {
			return `translate(${scale(start(earliest))} ${yOf(regions[0], index)})`;
		});
		bars.attr('width', ({ earliest, latest }) =>
			Math.max(2, scale(end(latest)) - scale(start(earliest)))
		);
		texts.attr('dy', ROW - 5).attr('dx', 4);
	};
	draw(time);
	svg.call(
		zoom<SVGSVGElement, unknown>().on(
			'zoom',
			({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => draw(transform.rescaleX(time))
		)
	);
});
