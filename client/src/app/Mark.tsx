/** The ball of thread. */
export const Mark = () => (
  <svg
    width="28"
    height="28"
    viewBox="0 0 28 28"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.7"
    strokeLinecap="round"
    aria-hidden="true"
  >
    <circle cx="12.500" cy="12.500" r="8.600" />
    <path d="M4.300 10.400c5.200-1.600 11 .6 15 6.700M6.600 6.400c6-.9 11.300 2 14.200 7.400" />
    <path d="M4.700 15.800c3.600-.6 7 1 9.400 5.100" />
    <path d="M11.300 4c3.700.5 6.900 2.500 9 6.100M14 20.900c3.800 1.800 7.600 1.900 12 .4" />
  </svg>
);
