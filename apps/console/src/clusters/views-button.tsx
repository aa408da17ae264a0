import { BookOutlined, DeleteOutlined } from '@ant-design/icons';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { PanelButton } from '../page/panel-button.tsx';
import { type ClusterView, keepViews, readViews, viewAddress, withView } from './cluster-views.ts';
import styles from './panels.module.css';

/** Saved views: opens one, names the present list, forgets one. They are kept on this device. */
export function ViewsButton() {
  const { t } = useTranslation('clusters');
  const [parameters] = useSearchParams();
  const [views, setViews] = useState(readViews);
  const [name, setName] = useState('');
  const address = viewAddress(parameters);
  const current = views.find((view) => view.address === address);
  const change = (next: readonly ClusterView[]) => {
    keepViews(next);
    setViews(next);
  };
  return (
    <PanelButton label={current?.name ?? t('views')} icon={<BookOutlined aria-hidden />}>
      {(close) => (
        <>
          {views.length === 0 && <p className={styles.note}>{t('viewsEmpty')}</p>}
          <ul className={styles.views}>
            {views.map((view) => (
              <li key={view.name}>
                <Link
                  to={`/clusters?${view.address}`}
                  aria-current={view === current ? 'true' : undefined}
                  onClick={close}
                >
                  {view.name}
                </Link>
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined />}
                  aria-label={t('forgetView', { name: view.name })}
                  onClick={() => change(views.filter((one) => one !== view))}
                />
              </li>
            ))}
          </ul>
          <form
            className={styles.naming}
            onSubmit={(event) => {
              event.preventDefault();
              if (name.trim() === '') return;
              change(withView(views, { name: name.trim(), address }));
              setName('');
              close();
            }}
          >
            <Input
              aria-label={t('viewName')}
              placeholder={t('viewName')}
              maxLength={24}
              value={name}
              onChange={({ target }) => setName(target.value)}
            />
            <Button htmlType="submit" disabled={name.trim() === ''}>
              {t('saveView')}
            </Button>
          </form>
        </>
      )}
    </PanelButton>
  );
}
