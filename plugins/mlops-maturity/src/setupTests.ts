import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// How long a busy machine may take is not what these tests are about.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
