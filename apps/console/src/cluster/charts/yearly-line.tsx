import { LineChart } from 'echarts/charts';
import { GridComponent, MarkLineComponent, TooltipComponent } from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useAppearance } from '../../appearance/appearance.tsx';
import { palettes } from '../../appearance/palette.ts';
import { grouped } from '../../figure/decimal.ts';
import type { YearlyPoints } from './yearly-points.ts';

register([LineChart, GridComponent, MarkLineComponent, TooltipComponent, SVGRenderer]);

/** The drawing itself; loaded only where a chart is shown. */
export default function YearlyLine({ points, threshold }: YearlyPoints) {
  const place = useRef<HTMLDivElement>(null);
  const { appearance } = useAppearance();
  useEffect(() => {
    if (!place.current) return;
    const color = palettes[appearance];
    const chart = init(place.current, null, { renderer: 'svg' });
    const values = points.map(({ value }) => Number(value));
    const limit = threshold ? Number(threshold.value) : undefined;
    const all = limit === undefined ? values : [...values, limit];
    const span = Math.max(...all) - Math.min(...all) || Math.abs(all[0] ?? 1) || 1;
    chart.setOption({
      animation: false,
      textStyle: { fontFamily: 'inherit', color: color.quiet },
      grid: { top: 22, right: 28, bottom: 4, left: 28, containLabel: false, outerBoundsMode: 'same' },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: color.surface,
        borderColor: color.line,
        textStyle: { color: color.ink, fontSize: 13 },
        valueFormatter: (_: unknown, index: number) => grouped(points[index]?.value ?? ''),
      },
      xAxis: {
        type: 'category',
        data: points.map(({ year }) => String(year)),
        axisTick: { show: false },
        axisLine: { lineStyle: { color: color.line } },
        axisLabel: { color: color.faint },
      },
      yAxis: {
        type: 'value',
        show: false,
        min: Math.min(...all) - span * 0.15,
        max: Math.max(...all) + span * 0.2,
      },
      series: [
        {
          type: 'line',
          data: values,
          symbol: 'circle',
          symbolSize: 7,
          lineStyle: { color: color['map-4'], width: 2 },
          itemStyle: { color: color['map-4'] },
          label: {
            show: true,
            color: color.ink,
            fontSize: 12,
            formatter: ({ dataIndex }: { dataIndex: number }) => grouped(points[dataIndex]?.value ?? ''),
          },
          ...(threshold && {
            markLine: {
              silent: true,
              symbol: 'none',
              lineStyle: { color: color['verdict-not_met'], type: 'dashed', width: 1.5 },
              label: { position: 'insideEndBottom', color: color['verdict-not_met'], formatter: threshold.label },
              data: [{ yAxis: limit }],
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
