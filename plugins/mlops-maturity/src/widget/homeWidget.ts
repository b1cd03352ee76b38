/** How the home page of a portal describes, sizes and loads the widget. */
export const HOME_WIDGET = {
  name: 'MlopsMaturityMyComponents',
  title: 'ML components of my teams',
  description:
    'The ML components that you and your groups own, those whose MLOps maturity needs attention first',
  layout: {
    height: { minRows: 4 },
    width: { minColumns: 3, defaultColumns: 6 },
  },
  components: () =>
    import('./homeWidgetParts').then(({ homeWidgetParts }) => homeWidgetParts),
};
