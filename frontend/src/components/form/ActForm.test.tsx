// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { App, Form, Input } from 'antd';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeAll, expect, it, vi } from 'vitest';
import { startWords } from '@/i18n';
import { newQueryClient } from '@/lib/query';
import { ActForm } from './ActForm';

interface Asked {
  url: string;
  key: string | null;
  body: unknown;
}

const receipt = { id: 'x', position: 7, at: '', command: 'c', events: [], irregularities: [] };
const asked: Asked[] = [];

/** Answers one after the other; null is a lost connection. */
function answers(...queue: ([number, object] | null)[]) {
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    if (init.method !== 'POST') {
      return Promise.resolve(new Response('{"items":[]}'));
    }
    const key = new Headers(init.headers).get('Idempotency-Key');
    asked.push({ url, key, body: JSON.parse(String(init.body)) });
    const next = queue.shift();
    return next
      ? Promise.resolve(new Response(JSON.stringify(next[1]), { status: next[0] }))
      : Promise.reject(new TypeError('no network'));
  });
}

const type = (value: string) =>
  fireEvent.change(screen.getByLabelText('reason'), { target: { value } });

function show(path: string, done = vi.fn()) {
  const shown = render(
    <QueryClientProvider client={newQueryClient()}>
      <MemoryRouter>
        <App>
          <ActForm<{ reason?: string }>
            path={path}
            draft="one form"
            plain
            body={({ reason }) => ({ reason })}
            submit="go"
            onDone={done}
          >
            <Form.Item name="reason" label="reason">
              <Input />
            </Form.Item>
          </ActForm>
        </App>
      </MemoryRouter>
    </QueryClientProvider>,
  );
  return { shown, done };
}

// the widgets take their time on a busy machine
vi.setConfig({ testTimeout: 30_000 });
beforeAll(startWords);

afterEach(() => {
  localStorage.clear();
  asked.length = 0;
  vi.unstubAllGlobals();
});

it('repeats the very request when the answer was lost, even after the page was left', async () => {
  answers(null, [200, { ...receipt, repeated: true }]);
  const { shown } = show('/one');
  type('half a text');
  fireEvent.click(screen.getByRole('button', { name: 'go' }));
  await screen.findByText(/所填内容已保存在本机/);
  shown.unmount();

  // meanwhile the record has come to be, so the form would lead elsewhere
  const { done } = show('/other');
  expect(screen.getByLabelText('reason')).toHaveValue('half a text');
  fireEvent.click(screen.getByRole('button', { name: 'go' }));
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(asked[1]).toEqual(asked[0]);
  await screen.findByText(/没有重复记/);
  expect(localStorage.getItem('anda.draft.banner-office one form')).toBeNull();
});

it('takes a new key for another text, and after a refusal', async () => {
  answers(null, [409, { code: 'X', text: { zh: '不行', en: 'no' } }], [201, receipt]);
  const { done } = show('/one');
  type('a');
  fireEvent.click(screen.getByRole('button', { name: 'go' }));
  await screen.findByText(/所填内容已保存在本机/);
  type('b');
  fireEvent.click(screen.getByRole('button', { name: 'go' }));
  await screen.findByText('不行');
  fireEvent.click(screen.getByRole('button', { name: 'go' }));
  await waitFor(() => expect(done).toHaveBeenCalled());
  expect(new Set(asked.map(({ key }) => key)).size).toBe(3);
});

it('gives a typed text back, and clears it on demand', () => {
  answers();
  show('/one').shown.unmount();
  const first = show('/one').shown;
  type('kept');
  first.unmount();
  show('/one');
  expect(screen.getByLabelText('reason')).toHaveValue('kept');
  fireEvent.click(screen.getByRole('button', { name: '清空重填' }));
  expect(screen.getByLabelText('reason')).toHaveValue('');
  expect(screen.queryByRole('status')).toBeNull();
});
