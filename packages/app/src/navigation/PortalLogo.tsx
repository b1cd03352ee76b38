/**
 * The mark of the demo company: rising steps.
 */
export function PortalLogo() {
  return (
    <svg width="32" height="32" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#2171b5" />
      <g fill="#fff">
        <rect x="6" y="19" width="4" height="7" rx="1" opacity=".55" />
        <rect x="12" y="14" width="4" height="12" rx="1" opacity=".7" />
        <rect x="18" y="10" width="4" height="16" rx="1" opacity=".85" />
        <rect x="24" y="6" width="4" height="20" rx="1" />
      </g>
    </svg>
  );
}
