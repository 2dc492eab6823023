use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;
use std::sync::{Arc, Condvar, Mutex};
use std::time::Duration;

use tokio::sync::Notify;
use wxpay::crypto::Crypto;
use wxpay::key::PrivateKey;
use wxpay::{AwsLc, Clock as _, Sm, SystemClock};

use crate::accounts::Accounts;
use crate::bills::Bills;
use crate::books::Books;
use crate::brands::Brands;
use crate::claims::Claims;
use crate::clock::Clocks;
#[cfg(feature = "control")]
use crate::control::Seed;
use crate::deliver::Callees;
use crate::engine::Engine;
use crate::error::SandboxError;
use crate::fault::Faults;
use crate::funds::Funds;
use crate::gate::Rules;
use crate::kept::KeyFolder;
use crate::keys;
use crate::log::Log;
use crate::merchants::{MerchantAccount, Merchants};
use crate::model::Memory;
use crate::notices::Outbox;
use crate::orders::Orders;
use crate::platform::{Platform, PlatformKeys};
use crate::refunds::Refunds;
use crate::sandbox::Sandbox;
use crate::script::Scripts;
use crate::server::{Server, Setup};
use crate::shelf::{Register, Terms};
use crate::state::State;
use crate::store::Store;
use crate::tls::Tls;
use crate::transfers::Transfers;
use crate::trusted::{PlatformKeyKind, PlatformTrust};

/// Configures a [`Sandbox`]. Everything has a default.
#[must_use]
pub struct SandboxBuilder {
    address: SocketAddr,
    is_loopback_only: bool,
    proxy: Option<SocketAddr>,
    tls: bool,
    crypto: &'static dyn Crypto,
    accounts: Vec<MerchantAccount>,
    brands: Vec<MerchantAccount>,
    platform: PlatformKeys,
    trust: PlatformTrust,
    keys_dir: Option<PathBuf>,
    notify_to: Vec<String>,
    notify_ca: Vec<String>,
    balance: i64,
    balances: Vec<(String, i64)>,
    settle_delay: Duration,
    settle_queries: Option<u32>,
    time_runs: bool,
    slow_transfers: bool,
    unsigned_errors: bool,
    books_only: bool,
    strict: bool,
    max_body: usize,
    link_life: Duration,
    made_up_payments: usize,
    bill_part_len: usize,
    #[cfg(feature = "sqlite")]
    data_dir: Option<std::path::PathBuf>,
    #[cfg(feature = "control")]
    control: Option<SocketAddr>,
    #[cfg(feature = "control")]
    seed: Option<Seed>,
}

impl SandboxBuilder {
    pub(crate) fn new() -> Self {
        Self {
            address: SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), 0),
            is_loopback_only: true,
            proxy: None,
            tls: false,
            crypto: &AwsLc,
            accounts: Vec::new(),
            brands: Vec::new(),
            platform: PlatformKeys::default(),
            trust: PlatformTrust::default(),
            keys_dir: None,
            notify_to: Vec::new(),
            notify_ca: Vec::new(),
            balance: 100_000_000_000,
            balances: Vec::new(),
            settle_delay: Duration::from_secs(5),
            settle_queries: Some(1),
            time_runs: false,
            slow_transfers: false,
            unsigned_errors: false,
            books_only: false,
            strict: false,
            max_body: 1 << 20,
            link_life: Duration::from_secs(5 * 60),
            made_up_payments: 0,
            bill_part_len: usize::MAX,
            #[cfg(feature = "sqlite")]
            data_dir: None,
            #[cfg(feature = "control")]
            control: None,
            #[cfg(feature = "control")]
            seed: None,
        }
    }

    /// Adds a merchant. The first one is the default merchant; without any, the sandbox has one with the mchid
    /// 1900009191. Missing keys are generated.
    pub fn merchant(mut self, account: MerchantAccount) -> Self {
        self.accounts.push(account);
        self
    }

    /// Adds the merchants, balances and brands of a file.
    pub fn accounts(mut self, accounts: Accounts) -> Self {
        let Accounts {
            merchants,
            brands,
            balances,
        } = accounts;
        self.accounts.extend(merchants);
        self.brands.extend(brands);
        self.balances.extend(balances);
        self
    }

    /// Adds a brand by its brand ID. Default: none.
    ///
    /// The account's number is the brand ID. Its keys are RSA keys even with [`sm`](Self::sm), because brands have one
    /// scheme only. The WeChat Pay public key and the brand API key are generated.
    pub fn brand(mut self, account: MerchantAccount) -> Self {
        self.brands.push(account);
        self
    }

    /// Uses 国密: SM2 for signatures and sensitive fields, SM4 for notifications and certificates. Default: RSA and AES.
    ///
    /// All keys of merchants and of WeChat Pay's side are then SM2 keys, including the given ones.
    pub fn sm(mut self) -> Self {
        self.crypto = &Sm;
        self
    }

    /// The private key behind the WeChat Pay public key, with its id (`PUB_KEY_ID_…`).
    pub fn wechatpay_key(mut self, id: impl Into<String>, key: PrivateKey) -> Self {
        self.platform.wechatpay = Some((id.into(), key));
        self
    }

    /// The private key behind the platform certificate, with the certificate in PEM.
    pub fn platform_key(mut self, key: PrivateKey, certificate: impl Into<String>) -> Self {
        self.platform.certificate = Some((key, certificate.into()));
        self
    }

    /// The APIv3 key, 32 bytes.
    pub fn apiv3_key(mut self, key: impl Into<String>) -> Self {
        self.platform.apiv3_key = Some(key.into());
        self
    }

    /// Keeps the keys in a folder: the first start generates missing ones, later starts load them. Default: each
    /// process has new keys.
    ///
    /// A folder for each merchant has its key and its certificate; beside them are the keys and the certificate of
    /// WeChat Pay's side and the APIv3 key. On Unix, only the owner may read keys. Keys of brands and of the
    /// certificate authority, and certificates that are added later, are not kept.
    ///
    /// ```no_run
    /// use wxpay_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::builder().keys_dir("sandbox-keys").start()?;
    /// # Ok::<(), wxpay_sandbox::SandboxError>(())
    /// ```
    pub fn keys_dir(mut self, folder: impl Into<PathBuf>) -> Self {
        self.keys_dir = Some(folder.into());
        self
    }

    /// Sets the key that signs responses to requests without `Wechatpay-Serial`. Default: the platform certificate.
    ///
    /// New merchants have only the public key.
    pub fn default_platform_key(mut self, key: PlatformKeyKind) -> Self {
        self.platform.default = Some(key);
        self
    }

    /// Sets the key that signs notifications. Default: the public key if there is one.
    ///
    /// During a migration both kinds occur.
    pub fn notification_key(mut self, key: PlatformKeyKind) -> Self {
        self.platform.notifications = Some(key);
        self
    }

    /// Allows notifications to that host, by http or https. Default: to this machine only.
    ///
    /// The name is compared as a whole, without a port. A notification for any other host is not sent;
    /// [`NoticeAttempt::reason`](crate::NoticeAttempt::reason) says so.
    pub fn notify_to(mut self, host: impl Into<String>) -> Self {
        self.notify_to.push(host.into());
        self
    }

    /// Trusts a certificate authority, in PEM, that issued the certificate of a merchant's server. Default: Mozilla's
    /// authorities only.
    pub fn notify_ca(mut self, pem: impl Into<String>) -> Self {
        self.notify_ca.push(pem.into());
        self
    }

    /// Kinds of WeChat Pay's keys that merchants have. Default: both.
    ///
    /// With one kind only, [`default_platform_key`](Self::default_platform_key) has no effect.
    pub fn platform_trust(mut self, trust: PlatformTrust) -> Self {
        self.trust = trust;
        self
    }

    /// Without certificates, answers the download of them with an empty list instead of 404
    /// `RESOURCE_NOT_EXISTS`: merchants have seen both.
    pub fn empty_certificate_list(mut self) -> Self {
        self.platform.lists_none = true;
        self
    }

    /// Serves HTTPS with a certificate for `localhost`, 127.0.0.1, ::1 and the hosts of WeChat Pay's APIv3, by a
    /// certificate authority of its own: trust [`Sandbox::ca_pem`]. Default: plain HTTP.
    ///
    /// A client whose host cannot be changed finds the sandbox by an entry in the hosts file, or by
    /// [`proxy`](Self::proxy). [`trust_steps`](crate::trust_steps) says how each language trusts the authority.
    pub fn tls(mut self) -> Self {
        self.tls = true;
        self
    }

    /// Also serves an HTTP proxy that accepts `CONNECT` to the hosts of WeChat Pay's APIv3 and connects to the
    /// sandbox. Turns [`tls`](Self::tls) on. Default: no proxy.
    ///
    /// A client uses this address as its HTTPS proxy and keeps the official address of the API. Like
    /// [`bind`](Self::bind), it takes loopback addresses only, unless [`danger_bind`](Self::danger_bind) was called.
    pub fn proxy(mut self, address: SocketAddr) -> Self {
        self.proxy = Some(address);
        self.tls = true;
        self
    }

    /// Sets the address to listen on: a loopback address. Default: 127.0.0.1 with a free port.
    pub fn bind(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self.is_loopback_only = true;
        self
    }

    /// Sets any address to listen on: other machines can then reach the sandbox.
    pub fn danger_bind(mut self, address: SocketAddr) -> Self {
        self.address = address;
        self.is_loopback_only = false;
        self
    }

    /// Initial balance of every merchant and sub-merchant, in fen. Default: one billion yuan.
    pub fn balance(mut self, fen: i64) -> Self {
        self.balance = fen;
        self
    }

    /// Initial balance of that merchant or sub-merchant, in fen.
    pub fn balance_of(mut self, mchid: impl Into<String>, fen: i64) -> Self {
        self.balances.push((mchid.into(), fen));
        self
    }

    /// Sets how long a bill stays in a transient state (`ACCEPTED`, `CANCELING`), in business time and whole seconds.
    /// Default: 5 s.
    pub fn settle_delay(mut self, delay: Duration) -> Self {
        self.settle_delay = delay;
        self
    }

    /// Sets how many queries see a bill in a transient state; the next one sees the following state. `None`: only time
    /// settles bills. Default: one.
    ///
    /// So a polling program ends without a call of `advance`, but has to handle the transient state.
    pub fn settle_after_queries(mut self, queries: impl Into<Option<u32>>) -> Self {
        self.settle_queries = queries.into();
        self
    }

    /// Lets business time run with real time. Default: it stands still between calls of [`Sandbox::advance`], so a
    /// test sees the same states on a machine of any speed.
    pub fn time_runs(mut self) -> Self {
        self.time_runs = true;
        self
    }

    /// Lets merchant transfer bills begin as `ACCEPTED` and become `PROCESSING` before they wait for
    /// their user. Default: they wait at once.
    pub fn slow_transfers(mut self) -> Self {
        self.slow_transfers = true;
        self
    }

    /// Leaves 4xx responses unsigned, as seen at the live service, although the pages say that all responses are
    /// signed. Default: they are signed.
    pub fn unsigned_errors(mut self) -> Self {
        self.unsigned_errors = true;
        self
    }

    /// Answers 404 to operations without a state machine, instead of a response from the model. Default: the model
    /// answers them.
    ///
    /// For a test that must not rely on a made-up response.
    pub fn books_only(mut self) -> Self {
        self.books_only = true;
        self
    }

    /// Refuses with `PARAM_ERROR` everything that the model does not know, in every operation: fields, enumeration
    /// values, lengths and numbers beyond their limits. Default: only certain mistakes are refused.
    ///
    /// For a test that requests follow the official pages. The service itself may accept more than they say.
    pub fn strict(mut self) -> Self {
        self.strict = true;
        self
    }

    /// Limits the body of a request, in bytes. Default: 1 MiB.
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    /// Lifetime of the link to a bill, in business time and whole seconds. Default: 5 min, as the pages
    /// say for trade and fund-flow bills. Links to sharing bills and voucher flows live 30 s, those to
    /// transfer receipts 10 min.
    pub fn bill_link_life(mut self, life: Duration) -> Self {
        self.link_life = life;
        self
    }

    /// Begins every trade bill with that number of made-up payments, each of 12.34 yuan and about 209 bytes: for
    /// programs that must handle large bills. Default: none.
    pub fn made_up_payments(mut self, payments: usize) -> Self {
        self.made_up_payments = payments;
        self
    }

    /// Splits encrypted bills into files with at most that many bytes of content. The service splits bills of more
    /// than about 16 GB; by default, the sandbox splits none.
    pub fn encrypted_bill_part_len(mut self, bytes: usize) -> Self {
        self.bill_part_len = bytes;
        self
    }

    /// Keeps everything in an SQLite database in that directory: a sandbox that starts there again continues where the
    /// last one ended, also after a crash. Default: nothing is kept.
    ///
    /// A request is answered once its effects are on the disk. Settings, merchants, keys, pending faults and scripted
    /// responses, and links to bill files are not kept. Business time continues where it stood.
    #[cfg(feature = "sqlite")]
    pub fn data_dir(mut self, path: impl Into<std::path::PathBuf>) -> Self {
        self.data_dir = Some(path.into());
        self
    }

    /// Serves the control API on this address, and with the feature `dashboard` the dashboard. Default: it is not
    /// served.
    ///
    /// On an address that is not a loopback one, every call needs [`Sandbox::control_token`].
    #[cfg(feature = "control")]
    pub fn control(mut self, address: SocketAddr) -> Self {
        self.control = Some(address);
        self
    }

    /// Plays a seed at the start. Default: a sandbox begins empty.
    ///
    /// A sandbox with a data directory is seeded once: a start that finds it seeded continues where the last one
    /// ended.
    #[cfg(feature = "control")]
    pub fn seed(mut self, seed: Seed) -> Self {
        self.seed = Some(seed);
        self
    }

    /// Starts the server. It listens when this method returns.
    ///
    /// # Errors
    /// When a key cannot be used, the address is in use or not a loopback one, no thread can be started, or a step of
    /// the seed cannot be played.
    pub fn start(self) -> Result<Sandbox, SandboxError> {
        let address = self.address;
        for address in [Some(address), self.proxy].into_iter().flatten() {
            if self.is_loopback_only && !address.ip().is_loopback() {
                return Err(SandboxError::NotLoopback { address });
            }
        }
        let tls = self.tls.then(|| Tls::new(address.ip())).transpose()?;
        let setup = Setup {
            address,
            proxy: self.proxy,
            tls: tls.as_ref().map(|tls| Arc::clone(&tls.config)),
            callees: Callees::new(self.notify_to.clone(), &self.notify_ca)?,
        };
        #[cfg(feature = "control")]
        let (control, seed) = (self.control, self.seed.clone());
        let engine = Arc::new(self.engine()?);
        let server = Server::start(Arc::clone(&engine), setup)?;
        let sandbox = Sandbox::new(engine, server, tls.map(|tls| tls.ca_pem));
        #[cfg(feature = "control")]
        if let Some(seed) = seed
            && !sandbox.is_seeded()
        {
            sandbox.seed(&seed)?;
        }
        #[cfg(feature = "control")]
        let sandbox = match control {
            Some(address) => sandbox.with_control(address)?,
            None => sandbox,
        };
        Ok(sandbox)
    }

    pub(crate) fn engine(self) -> Result<Engine, SandboxError> {
        let crypto = self.crypto;
        let spare = || Ok(keys::shared(crypto)?.merchant);
        let now = SystemClock.now();
        let folder = self.keys_dir.as_deref();
        let folder = folder.map(|folder| KeyFolder::new(folder, crypto, now));
        let accounts = match &folder {
            Some(folder) => folder.merchants(self.accounts)?,
            None => self.accounts,
        };
        let merchants = Merchants::register(crypto, accounts, self.trust, spare)?;
        let mchid = &merchants.default().mchid;
        let platform = match &folder {
            Some(folder) => folder.platform(self.platform, mchid)?,
            None => self.platform,
        };
        let platform = Platform::new(crypto, platform, mchid, now)?;
        let brands = Brands::register(self.brands, now)?;
        let terms = Terms {
            delay: whole_seconds(self.settle_delay),
            queries: self.settle_queries,
        };
        let clocks = Clocks::new(Arc::new(SystemClock), self.time_runs);
        #[cfg(feature = "sqlite")]
        let data_dir = self.data_dir.clone();
        let engine = Engine {
            merchants,
            brands,
            platform,
            scheme: if self.tls { "https" } else { "http" },
            rules: Rules {
                max_body: self.max_body,
                books_only: self.books_only,
                strict: self.strict,
            },
            unsigned_errors: self.unsigned_errors,
            reports: Mutex::new(0),
            #[cfg(feature = "control")]
            inspector: Mutex::default(),
            #[cfg(feature = "control")]
            is_inspected: self.control.is_some(),
            delivered: Condvar::new(),
            delivered_async: Notify::new(),
            changes: Engine::new_changes(),
            revision: AtomicU64::new(0),
            store: Store::Memory,
            state: Mutex::new(State {
                is_replaced: false,
                clock: Register::new("clock", clocks.position()),
                is_seeded: Register::new("is_seeded", false),
                migrated: Register::new("platform_trust", BTreeMap::new()),
                claims: Claims::new(terms),
                funds: Funds::new(self.balance, self.balances),
                orders: Orders::default(),
                refunds: Refunds::new(terms),
                transfers: Transfers::new(terms, self.slow_transfers),
                bills: Bills::new(whole_seconds(self.link_life), self.made_up_payments)
                    .with_part_len(self.bill_part_len),
                books: Books::new(terms),
                announcements: Vec::new(),
                memory: Memory::default(),
                scripts: Scripts::default(),
                outbox: Outbox::default(),
                faults: Faults::default(),
                log: Log::default(),
            }),
            clocks,
        };
        #[cfg(feature = "sqlite")]
        let engine = match data_dir {
            Some(data_dir) => engine.with_data(&data_dir)?,
            None => engine,
        };
        Ok(engine)
    }
}

/// Rounds up, so that a requested delay is never zero.
fn whole_seconds(delay: Duration) -> u64 {
    let more = u64::from(delay.subsec_nanos() > 0);
    delay.as_secs().saturating_add(more)
}

impl fmt::Debug for SandboxBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SandboxBuilder")
            .field("address", &self.address)
            .field("tls", &self.tls)
            .field("accounts", &self.accounts)
            .finish_non_exhaustive()
    }
}
