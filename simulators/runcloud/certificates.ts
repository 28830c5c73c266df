import type { World } from '../kit/world.ts';
import type { Assumptions } from './assumptions.ts';
import { canaries } from './canaries.ts';
import type { Issuance } from './issuance.ts';
import { type ApiRequest, booleanOf, invalid, notFound, Refused, timestamp } from './reply.ts';
import { type Account, type Certificate, configureWebServer, type Holder, type Mode, type WebApp } from './state.ts';

const day = 86_400_000;

/** The certificate calls, for the whole web app and for single domains. */
export function createCertificates(account: Account, world: World, assumptions: Assumptions, issuance: Issuance) {
  const { clock } = world;

  const answer = (app: WebApp, holder: Holder): Response => {
    const certificate = app.certificates.get(holder);
    if (assumptions.certificateReply === 'empty' || !certificate) return Response.json({});
    return Response.json(shown(certificate));
  };
  const order = async (app: WebApp, holder: Holder): Promise<Response> => {
    const done = issuance.order(app, holder);
    if (assumptions.issuance === 'in-request') await done;
    return answer(app, holder);
  };
  const installed = (app: WebApp, holder: Holder, id: string): Certificate => {
    const certificate = app.certificates.get(holder);
    if (!certificate || String(certificate.id) !== id) throw notFound();
    return certificate;
  };

  return {
    read: (app: WebApp, holder: Holder): Response => {
      const certificate = app.certificates.get(holder);
      if (certificate) return Response.json(shown(certificate));
      return Response.json({ message: 'SSL not installed!' }, { status: assumptions.noCertificate });
    },

    install: async (app: WebApp, holder: Holder, request: ApiRequest): Promise<Response> => {
      const certificate = certificateOf(account.nextId(), request, clock.now());
      if (holder !== 'app') switchByInstall(app, request, assumptions);
      if ((holder === 'app') !== (app.mode === 'basic'))
        throw new Refused(422, `This web application uses ${app.mode} SSL.`);
      if (app.certificates.has(holder) && assumptions.installOverInstalled === 'refused')
        throw new Refused(422, 'SSL is installed already.');
      app.certificates.set(holder, certificate);
      if (certificate.method === 'letsencrypt') return order(app, holder);
      return answer(app, holder);
    },

    /** Changes what is served, not what is certified. */
    change: (app: WebApp, holder: Holder, id: string, { body }: ApiRequest): Response => {
      const certificate = installed(app, holder, id);
      const enableHttp = booleanOf(body['enableHttp']) ?? certificate.enableHttp;
      const enableHsts = booleanOf(body['enableHsts']) ?? certificate.enableHsts;
      app.certificates.set(holder, { ...certificate, enableHttp, enableHsts });
      return answer(app, holder);
    },

    redeploy: async (app: WebApp, holder: Holder, id: string): Promise<Response> => {
      if (installed(app, holder, id).method !== 'letsencrypt')
        throw new Refused(422, "Only Let's Encrypt certificates can be redeployed.");
      return order(app, holder);
    },

    remove: (app: WebApp, holder: Holder, id: string): Response => {
      const certificate = installed(app, holder, id);
      app.certificates.delete(holder);
      configureWebServer(app);
      return Response.json(shown(certificate));
    },

    mode: (app: WebApp): Response => Response.json(flagsOf(app.mode)),

    switchMode: (app: WebApp, { body }: ApiRequest): Response => {
      setMode(app, modeOf(body), assumptions);
      issuance.look(app);
      return Response.json(flagsOf(app.mode));
    },
  };
}

const flagsOf = (mode: Mode) => ({ advancedSSL: mode !== 'basic', autoSSL: mode === 'auto' });

function modeOf(body: ApiRequest['body']): Mode {
  const advanced = booleanOf(body['advancedSSL']);
  const auto = booleanOf(body['autoSSL']);
  if (advanced === undefined) throw invalid({ advancedSSL: ['The advanced SSL field is required.'] });
  return !advanced ? 'basic' : auto ? 'auto' : 'advanced';
}

export function setMode(app: WebApp, mode: Mode, { switchingRemoves }: Assumptions): void {
  const crossing = (mode === 'basic') !== (app.mode === 'basic');
  app.mode = mode;
  if (crossing && switchingRemoves) app.certificates.clear();
  configureWebServer(app);
}

/** Installing for one domain carries the mode flags, and may obey them. */
function switchByInstall(app: WebApp, { body }: ApiRequest, assumptions: Assumptions): void {
  if (!assumptions.domainInstallSwitchesMode || body['advancedSSL'] === undefined) return;
  const mode = modeOf(body);
  if (mode !== app.mode) setMode(app, mode, assumptions);
}

function certificateOf(id: number, { body, version }: ApiRequest, createdAt: number): Certificate {
  const { provider, authorizationMethod, environment } = body;
  const enableHttp = booleanOf(body['enableHttp']);
  const enableHsts = booleanOf(body['enableHsts']);
  const protocol = Number(body['ssl_protocol_id'] ?? (version === 'v2' ? Number.NaN : 2));
  if (provider !== 'letsencrypt' && provider !== 'custom' && provider !== 'csr')
    throw invalid({ provider: ['The selected provider is invalid.'] });
  if (enableHttp === undefined || enableHsts === undefined)
    throw invalid({ enableHttp: ['The enable http and enable hsts fields are required.'] });
  if (![1, 2, 3].includes(protocol)) throw invalid({ ssl_protocol_id: ['The ssl protocol id field is required.'] });
  const common = { id, protocol, enableHttp, enableHsts, createdAt };
  if (provider !== 'letsencrypt') return { ...common, method: provider, authorizationMethod: null, staging: false };
  if (authorizationMethod !== 'http-01' && authorizationMethod !== 'dns-01')
    throw invalid({ authorizationMethod: ['The selected authorization method is invalid.'] });
  if (authorizationMethod === 'dns-01' && body['externalApi'] === undefined)
    throw invalid({ externalApi: ['The external api field is required.'] });
  if (environment !== 'live' && environment !== 'staging')
    throw invalid({ environment: ['The selected environment is invalid.'] });
  return { ...common, method: provider, authorizationMethod, staging: environment === 'staging' };
}

/** Names go in as `provider` and `environment`, and come out as `method` and `staging`. */
function shown(certificate: Certificate) {
  const { issued } = certificate;
  return {
    id: certificate.id,
    method: certificate.method,
    ssl_protocol_id: certificate.protocol,
    enableHttp: certificate.enableHttp,
    enableHsts: certificate.enableHsts,
    authorizationMethod: certificate.authorizationMethod,
    staging: certificate.staging,
    api_id: null,
    validUntil: issued ? timestamp(issued.at + 90 * day) : null,
    renewalDate: issued ? timestamp(issued.at + 60 * day) : null,
    privateKey: canaries.privateKey,
    certificate: issued?.pair.cert ?? null,
    created_at: timestamp(certificate.createdAt),
  };
}
