import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useAppearance } from '../../appearance/appearance.tsx';
import { palettes } from '../../appearance/palette.ts';
import { everyYear, rangeOf, type YearlyPoints } from './yearly-points.ts';

register([LineChart, GridComponent, MarkLineComponent, SVGRenderer]);

/** The drawing itself; loaded only where a chart is shown. Every point bears its value, so nothing hides in a tooltip. */
export default function YearlyLine({ points, threshold }: YearlyPoints) {
  const place = useRef<HTMLDivElement>(null);
  const { appearance } = useAppearance();
  useEffect(() => {
    if (!place.current) return;
    const color = palettes[appearance];
    const years = everyYear(points);
    const chart = init(place.current, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', color: color.quiet },
      grid: { top: 4, right: 28, bottom: 4, left: 28, containLabel: false, outerBoundsMode: 'same' },
      xAxis: {
        type: 'category',
        data: years.map(({ year }) => String(year)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: color.line } },
        axisLabel: { color: color.faint },
      },
      yAxis: { type: 'value', show: false, ...rangeOf({ points, threshold }) },
      series: [
        {
          type: 'line',
          silent: true,
          // A year without a value breaks the line.
          data: years.map(({ point }) => (point ? Number(point.value) : '-')),
          connectNulls: false,
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: color['map-4'], width: 2 },
          itemStyle: { color: color['map-4'] },
          label: {
            show: true,
            color: color.ink,
            fontSize: 12,
            distance: 6,
            // A rim in the color of the ground keeps numbers legible where they cross a line.
            textBorderColor: color.surface,
            textBorderWidth: 3,
            formatter: ({ dataIndex }: { dataIndex: number }) => years[dataIndex]?.point?.label ?? '',
          },
          ...(threshold !== null && {
            markLine: {
              silent: true,
              symbol: 'none',
              lineStyle: { color: color.quiet, type: 'dashed', width: 1.5 },
              label: { show: false },
              data: [{ yAxis: Number(threshold) }],
            },
          }),
        },
      ],
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [points, threshold, appearance]);
  return <div ref={place} style={{ height: '100%' }} />;
}
