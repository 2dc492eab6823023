#[cfg(feature = "control")]
use std::collections::BTreeMap;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

#[cfg(feature = "control")]
use serde_json::Value;
use wxpay::crypto::Crypto;
use wxpay::key::{Certificate, PublicKey};
use wxpay::{Brand, BrandBuilder, ConfigError, Merchant, MerchantBuilder, Timestamp, catalog};

use crate::builder::SandboxBuilder;
use crate::claims::{ClaimBill, ConfirmError};
#[cfg(feature = "control")]
use crate::control::{ControlServer, Seed};
use crate::engine::Engine;
use crate::error::SandboxError;
use crate::fault::{Fault, FaultRule};
use crate::funds::Balance;
use crate::log::RequestRecord;
use crate::notices::{BrandNotice, Event};
use crate::script::ScriptedAnswer;
use crate::server::Server;
use crate::timed::SandboxTransport;
use crate::trigger::{Trigger, TriggerError};
use crate::trusted::{PlatformKeyKind, PlatformTrust};

/// WeChat Pay on localhost, on its own threads; it stops when it is dropped.
///
/// Any number can run at once. Programs with and without an async runtime can use it: only `start` and the drop block,
/// each for milliseconds.
pub struct Sandbox {
    engine: Arc<Engine>,
    server: Server,
    ca_pem: Option<String>,
    #[cfg(feature = "control")]
    control: Option<ControlServer>,
}

impl Sandbox {
    /// Begins the configuration of a sandbox.
    pub fn builder() -> SandboxBuilder {
        SandboxBuilder::new()
    }

    /// Starts a sandbox with the defaults: plain HTTP, a free port, generated keys.
    ///
    /// # Errors
    /// See [`SandboxBuilder::start`].
    pub fn start() -> Result<Self, SandboxError> {
        Self::builder().start()
    }

    pub(crate) const fn new(engine: Arc<Engine>, server: Server, ca_pem: Option<String>) -> Self {
        Self {
            engine,
            server,
            ca_pem,
            #[cfg(feature = "control")]
            control: None,
        }
    }

    #[cfg(feature = "control")]
    pub(crate) fn with_control(mut self, address: SocketAddr) -> Result<Self, SandboxError> {
        let (engine, base_url) = (Arc::clone(&self.engine), self.base_url());
        self.control = Some(ControlServer::start(engine, &base_url, address)?);
        Ok(self)
    }

    /// Returns the address of the control API and the dashboard, such as `http://127.0.0.1:49153`; `None`
    /// without [`SandboxBuilder::control`].
    #[cfg(feature = "control")]
    pub fn control_url(&self) -> Option<String> {
        let mut address = self.control.as_ref()?.address();
        if address.ip().is_unspecified() {
            address.set_ip(match address.ip() {
                IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        Some(format!("http://{address}"))
    }

    /// Plays a seed: calls of merchants and actions of users, all or none of them. Returns the responses of the steps
    /// that have a name.
    ///
    /// A seed sends no notifications, and pending faults and scripted responses stay for later requests. Play it while
    /// no other requests arrive: their notifications would be suppressed, too, and their changes undone if a step
    /// cannot be played.
    ///
    /// # Errors
    /// [`SandboxError::Seed`] with the first step that cannot be played. The state is then unchanged.
    #[cfg(feature = "control")]
    pub fn seed(&self, seed: &Seed) -> Result<BTreeMap<String, Value>, SandboxError> {
        crate::control::play(&self.engine, &self.base_url(), seed)
    }

    #[cfg(feature = "control")]
    pub(crate) fn is_seeded(&self) -> bool {
        *self.engine.state().is_seeded
    }

    /// Returns the token that calls of the control API need; `None` where it listens on a loopback address,
    /// which needs none.
    ///
    /// Programs send `Authorization: Bearer TOKEN`. The dashboard takes it from the end of its address:
    /// `http://…/#token=TOKEN`.
    #[cfg(feature = "control")]
    pub fn control_token(&self) -> Option<&str> {
        self.control.as_ref()?.token()
    }

    /// Where to send requests, such as `http://127.0.0.1:49152`.
    pub fn base_url(&self) -> String {
        let scheme = if self.ca_pem.is_some() {
            "https"
        } else {
            "http"
        };
        let mut address = self.server.address();
        if address.ip().is_unspecified() {
            address.set_ip(match address.ip() {
                IpAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
                IpAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
            });
        }
        format!("{scheme}://{address}")
    }

    /// The address on which it listens.
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// The address on which it listens as a proxy, of [`SandboxBuilder::proxy`].
    pub fn proxy_address(&self) -> Option<SocketAddr> {
        self.server.proxy()
    }

    /// The certificate authority to trust, in PEM; `None` without TLS.
    pub fn ca_pem(&self) -> Option<&str> {
        self.ca_pem.as_deref()
    }

    /// The default merchant, ready to send requests here. It trusts the WeChat Pay public key, or the certificates if
    /// there is no public key.
    ///
    /// # Errors
    /// When the crypto backend does not accept a key.
    pub fn merchant(&self, crypto: impl Crypto + 'static) -> Result<Merchant, ConfigError> {
        self.merchant_builder(crypto).build()
    }

    /// The configuration of [`merchant`](Self::merchant), to change it before it is built.
    pub fn merchant_builder(&self, crypto: impl Crypto + 'static) -> MerchantBuilder {
        self.configure(
            Merchant::builder(crypto),
            self.engine.merchants.default(),
            self.engine.merchants.default().trusted.trust().preferred(),
        )
    }

    /// The default merchant, which trusts only that kind of key.
    ///
    /// A merchant that trusts the certificate does not request the public key:
    /// [`SandboxBuilder::default_platform_key`] signs its responses.
    pub fn merchant_builder_trusting(
        &self,
        key: PlatformKeyKind,
        crypto: impl Crypto + 'static,
    ) -> MerchantBuilder {
        let default = self.engine.merchants.default();
        self.configure(Merchant::builder(crypto), default, key)
    }

    /// A registered merchant with the keys of [`merchant`](Self::merchant); `None` when it is not registered.
    pub fn merchant_builder_of(
        &self,
        mchid: &str,
        crypto: impl Crypto + 'static,
    ) -> Option<MerchantBuilder> {
        let merchant = self.engine.merchants.find(mchid)?;
        let builder = Merchant::builder(crypto);
        let trust = merchant.trusted.trust().preferred();
        Some(self.configure(builder, merchant, trust))
    }

    /// A registered brand, ready to send requests here; `None` when it is not registered.
    pub fn brand_builder(
        &self,
        brand_id: &str,
        crypto: impl Crypto + 'static,
    ) -> Option<BrandBuilder> {
        let brand = self.engine.brands.find(brand_id)?;
        let (account, platform) = (&brand.account, &brand.platform);
        let builder = Brand::builder(crypto)
            .brand_id(&account.mchid)
            .serial(&account.serial)
            .private_key(&account.key)
            .api_key(&platform.apiv3_key)
            .public_key(platform.public_key_id(), &platform.public_key)
            .base_url(&self.base_url());
        Some(builder)
    }

    /// Sends a brand a notification: encrypted with the brand API key, signed for the brand.
    ///
    /// By itself, the sandbox notifies brands of product coupons that users got. The event type is one of the model's. The
    /// resource is sent as given.
    ///
    /// # Errors
    /// When there is no such brand or event.
    pub fn notify_brand(&self, brand_id: &str, notice: BrandNotice) -> Result<(), SandboxError> {
        let BrandNotice {
            notify_url,
            event_type,
            resource,
        } = notice;
        if self.engine.brands.find(brand_id).is_none() {
            let brand_id = brand_id.to_owned();
            return Err(SandboxError::NoBrand { brand_id });
        }
        let found = catalog().events().find_map(|row| {
            let mut known = [row.event_type].into_iter().chain(row.also.iter().copied());
            Some((row, known.find(|known| *known == event_type)?))
        });
        let Some((row, event_type)) = found else {
            return Err(SandboxError::NoEvent { event_type });
        };
        let event = Event::for_brand(brand_id, (row, event_type), resource);
        let now = self.now();
        let mut state = self.engine.settled();
        let _ = state.outbox.post(now, Some(&notify_url), event);
        Ok(())
    }

    /// Sends a notification of any event of the model, and returns its id.
    ///
    /// Its content is made up, with states and times that fit the event, and no object changes. With
    /// [`Trigger::number`] it is about an object and has its values. An order, a refund or a transfer bill must be in
    /// the state of the event: bring it there first, as its user does.
    ///
    /// # Errors
    /// When there is no such event, merchant, brand or object, the object is in another state, or there is no URL to
    /// send it to.
    pub fn trigger(&self, trigger: &Trigger) -> Result<String, TriggerError> {
        self.engine.trigger(trigger)
    }

    fn configure(
        &self,
        builder: MerchantBuilder,
        merchant: &crate::merchants::Merchant,
        trust: PlatformKeyKind,
    ) -> MerchantBuilder {
        let builder = builder.base_url(&self.base_url());
        self.engine.configure(builder, merchant, trust)
    }

    /// The default merchant's number.
    pub fn mchid(&self) -> &str {
        &self.engine.merchants.default().mchid
    }

    /// The serial number of the default merchant's API certificate.
    pub fn serial(&self) -> &str {
        &self.engine.merchants.default().serial
    }

    /// The id of the WeChat Pay public key, `PUB_KEY_ID_…`.
    pub fn public_key_id(&self) -> &str {
        self.engine.platform.public_key_id()
    }

    /// The WeChat Pay public key.
    pub fn public_key(&self) -> &PublicKey {
        &self.engine.platform.public_key
    }

    /// The platform certificate that signs.
    pub fn platform_certificate(&self) -> Certificate {
        self.engine.platform.certificate()
    }

    /// Publishes a new platform certificate: clients can download it and encrypt for it, but it does not sign before
    /// [`switch_platform_certificate`](Self::switch_platform_certificate).
    ///
    /// It is valid for five years of business time.
    ///
    /// # Errors
    /// When its key cannot be made.
    pub fn add_platform_certificate(&self) -> Result<Certificate, SandboxError> {
        self.engine.platform.add_certificate(self.now())
    }

    /// Makes the newest platform certificate sign from now on, whatever requests name: a client that has not
    /// downloaded it sees an unknown serial number.
    pub fn switch_platform_certificate(&self) {
        self.engine.platform.switch_certificate();
    }

    /// Changes the kinds of WeChat Pay's keys that a merchant has, as the merchant platform does in its migration: from
    /// certificates to both, then to the public key alone. It may also go back.
    ///
    /// Responses to the merchant, its notifications, the list of certificates and the keys that it may encrypt for
    /// follow at once. A data directory and snapshots keep it; a reset returns to [`SandboxBuilder::platform_trust`].
    ///
    /// # Errors
    /// [`SandboxError::NoMerchant`] when it is not registered.
    pub fn migrate(&self, mchid: &str, to: PlatformTrust) -> Result<(), SandboxError> {
        match self.engine.migrate(mchid, to) {
            true => Ok(()),
            false => Err(SandboxError::NoMerchant {
                mchid: mchid.to_owned(),
            }),
        }
    }

    /// Returns the kinds of WeChat Pay's keys that a merchant has now; `None` if it is not registered.
    pub fn platform_trust(&self, mchid: &str) -> Option<PlatformTrust> {
        let merchant = self.engine.merchants.find(mchid)?;
        Some(merchant.trusted.trust())
    }

    /// The present business time, in which bills are accepted, settle and expire.
    pub fn now(&self) -> Timestamp {
        self.engine.clocks.business()
    }

    /// Advances business time, and carries out everything that is due by then.
    ///
    /// Signatures carry the real time, so they do not become stale.
    pub fn advance(&self, by: Duration) {
        self.engine.advance(by);
    }

    /// Sets business time, also to an earlier moment, and carries out everything that is due by then. It stands still
    /// or runs as before.
    ///
    /// An earlier time undoes nothing; later events stay due. Times are clamped to the years 1970 to 9999.
    pub fn set_time(&self, to: Timestamp) {
        self.engine.turn(|clocks| clocks.set(to));
    }

    /// Stops business time where it is. [`advance`](Self::advance) and [`set_time`](Self::set_time) still move it.
    pub fn pause_time(&self) {
        self.engine.turn(|clocks| clocks.let_run(false));
    }

    /// Lets business time run from its present value: it follows real time at a constant distance. To return to real
    /// time, set the time too.
    pub fn resume_time(&self) {
        self.engine.turn(|clocks| clocks.let_run(true));
    }

    /// Makes business time the timer of a transport: when a client waits (for a retry or the next query of
    /// `until_final`), business time advances by the delay, and no real time passes.
    ///
    /// ```
    /// use wxpay::AwsLc;
    /// use wxpay::blocking::Client;
    /// use wxpay_blocking::Blocking;
    /// use wxpay_sandbox::Sandbox;
    ///
    /// let sandbox = Sandbox::start()?;
    /// let transport = sandbox.transport(Blocking::new());
    /// let client = Client::new(sandbox.merchant(AwsLc)?, transport);
    /// # let _ = client;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn transport<T>(&self, network: T) -> SandboxTransport<T> {
        SandboxTransport::new(network, Arc::clone(&self.engine))
    }

    /// Plays that fault on the next request that no other rule applies to.
    pub fn fault_next(&self, fault: Fault) {
        self.fault(FaultRule::new(fault));
    }

    /// Plays that fault on the next `times` requests.
    pub fn fault_times(&self, fault: Fault, times: usize) {
        self.fault(FaultRule::new(fault).times(times));
    }

    /// Plays a fault on the requests of a rule. Older rules take precedence; a rule that is used up is removed.
    pub fn fault(&self, rule: FaultRule) {
        self.engine.state().faults.push(rule);
    }

    /// Removes all rules of faults, latencies and slow bodies.
    pub fn clear_faults(&self) {
        self.engine.state().faults.clear();
    }

    /// Replaces the sandbox's response to the next such call: for any state that a test needs, even one that the
    /// sandbox cannot reach.
    ///
    /// The call is an operation's id, such as `refunds.create_refund`, or its method and path: the template, or the
    /// exact path of one call. The request is checked as usual, but not carried out. The response is signed like all
    /// others.
    ///
    /// ```
    /// use serde_json::json;
    /// use wxpay_sandbox::{Sandbox, ScriptedAnswer};
    ///
    /// let sandbox = Sandbox::start()?;
    /// sandbox.answer_next("refunds.query_refund", json!({ "status": "ABNORMAL" }))?;
    /// let refused = ScriptedAnswer::error(http::StatusCode::FORBIDDEN, "NOT_ENOUGH", "余额不足");
    /// sandbox.answer_next("POST /v3/refund/domestic/refunds", refused)?;
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// When there is no such operation.
    pub fn answer_next(
        &self,
        call: &str,
        answer: impl Into<ScriptedAnswer>,
    ) -> Result<(), SandboxError> {
        self.engine().state().scripts.push(call, answer.into())
    }

    /// The latest 1,000 requests that arrived, oldest first.
    pub fn requests(&self) -> Vec<RequestRecord> {
        self.engine.state().log.records()
    }

    /// All insurance-claim bills of all merchants, in order of creation.
    pub fn bills(&self) -> Vec<ClaimBill> {
        self.engine.settled().claims.bills().cloned().collect()
    }

    /// The default merchant's insurance-claim bill with that number.
    pub fn bill(&self, out_bill_no: &str) -> Option<ClaimBill> {
        self.bill_of(self.mchid(), out_bill_no)
    }

    /// A merchant's insurance-claim bill with that number.
    pub fn bill_of(&self, mchid: &str, out_bill_no: &str) -> Option<ClaimBill> {
        let state = self.engine.settled();
        state.claims.bill(mchid, out_bill_no).cloned()
    }

    /// Confirms a pre-transfer of the default merchant, as its user does in WeChat.
    ///
    /// # Errors
    /// When there is no such bill, or it does not wait for its user.
    pub fn confirm_claim(&self, out_bill_no: &str) -> Result<ClaimBill, ConfirmError> {
        self.confirm_claim_of(self.mchid(), out_bill_no)
    }

    /// Like [`confirm_claim`](Self::confirm_claim), for another merchant's bill.
    ///
    /// # Errors
    /// When there is no such bill, or it does not wait for its user.
    pub fn confirm_claim_of(
        &self,
        mchid: &str,
        out_bill_no: &str,
    ) -> Result<ClaimBill, ConfirmError> {
        let now = self.engine.clocks.business();
        let mut state = self.engine.settled();
        let crate::state::State { claims, funds, .. } = &mut *state;
        claims.confirm(funds, now, mchid, out_bill_no).cloned()
    }

    /// The money of a merchant or sub-merchant.
    pub fn balance(&self, mchid: &str) -> Balance {
        self.engine.settled().funds.balance(mchid)
    }

    /// Gives a merchant or sub-merchant more money, in fen.
    pub fn top_up(&self, mchid: &str, fen: i64) {
        self.engine.settled().funds.top_up(mchid, fen);
    }

    /// The sandbox without its server: the same books, without a socket.
    pub fn engine(&self) -> &Engine {
        &self.engine
    }
}

impl fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sandbox")
            .field("base_url", &self.base_url())
            .field("mchid", &self.mchid())
            .finish_non_exhaustive()
    }
}
