//! WeChat Pay on localhost: verifies requests, signs responses, keeps the books.
//!
//! A [`Sandbox`] is a server in your own process, for tests, examples and trying things out, without a merchant
//! account. It checks requests as WeChat Pay does (route, headers, signature, parameters, permission, state), in that
//! order and with the same codes, and signs its responses with keys of its own. It has
//!
//! - orders of merchants and service providers (JSAPI, mini program, Native, H5, App, 付款码), which
//!   users pay by [`Sandbox::pay`], and combined orders (合单支付),
//! - refunds, also those of e-commerce platforms, and merchant transfer bills (商家转账),
//! - profit sharing (分账) and service orders of WeChat Pay Score (支付分),
//! - the insurance claims of 收付通 (保险理赔),
//! - complaints of consumers (消费者投诉), which users file by [`Sandbox::file_complaint`],
//! - notifications of all these but the claims, encrypted, signed and repeated as documented,
//! - uploads of images, whose hash is compared,
//! - trade bills, plain or gzipped,
//! - the download of platform certificates, which rotate, and the check that moves no money.
//!
//! **Every other operation is answered from the model with made-up values.** Its request is checked (fields that must
//! be there, types, encrypted fields, hashes), its form and its signature are right, the same number gets the same
//! response; its values prove nothing about WeChat Pay's behaviour. [`RequestRecord::answered_by`] names the source,
//! [`SandboxBuilder::books_only`] answers 404 instead, and [`Sandbox::answer_next`] scripts a response.
//!
//! ```
//! use wxpay::AwsLc;
//! use wxpay_sandbox::{Fault, Sandbox};
//!
//! let sandbox = Sandbox::start()?;
//! let merchant = sandbox.merchant(AwsLc)?; // Client::new(merchant, transport) talks to it
//! sandbox.fault_next(Fault::Forged); // the next response has a forged signature
//! # assert_eq!(merchant.mchid(), sandbox.mchid());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it is not
//! It is not WeChat Pay: behaviour that no public page describes is assumed. [`assumptions`] lists it, and the
//! response header `Sandbox-Assumed` names what affects an operation. Behaviour that depends on one (the state of a
//! confirmed pre-transfer, the code for an unknown bill, the response to a repeated cancel) may differ in production.
//! Its keys protect nothing; it listens on loopback addresses only, unless [`SandboxBuilder::danger_bind`] says
//! otherwise, and calls loopback addresses only, by plain HTTP.
//!
//! # Time
//! Bills live in business time, which begins now and stands still until [`Sandbox::advance`] moves it. A transient
//! state (`ACCEPTED`, `CANCELING`) settles after its delay, or after one query: the second query sees the next state.
//! So a polling program ends by itself, and a test never sleeps. [`Sandbox::transport`] makes business time the timer
//! of a client, so retries and `until_final` wait without taking real time.

mod accounts;
mod applyments;
mod assumptions;
mod authorizations;
mod batches;
mod bills;
mod book;
mod books;
mod brands;
mod builder;
mod call;
mod case;
mod claims;
mod clock;
mod combined;
mod compensations;
mod complaints;
#[cfg(feature = "control")]
mod control;
mod coupons;
mod credentials;
mod deliver;
mod dispatch;
mod engine;
mod error;
mod fault;
mod fields;
mod files;
mod funds;
mod gate;
#[cfg(feature = "control")]
mod inspect;
mod json;
mod kept;
mod keys;
mod log;
mod media;
mod merchants;
mod model;
mod notices;
mod orders;
mod p12;
mod papay;
mod payscore;
mod pem;
mod platform;
mod platform_refunds;
mod proxy;
mod refunds;
mod refusal;
mod reply;
mod route;
mod sandbox;
mod scene;
mod script;
mod sealed;
mod security;
mod server;
mod sharing;
mod shelf;
mod sign;
mod snapshot;
mod state;
mod store;
#[cfg(test)]
mod testing;
mod timed;
mod tls;
mod transfers;
mod trigger;
mod trust;
mod trusted;
mod users;

pub use accounts::Accounts;
pub use applyments::{
    Applyment, ApplymentError, ApplymentKind, ApplymentState, ApplymentStep, RejectedField,
};
pub use assumptions::{Assumption, assumptions};
pub use authorizations::{
    TransferAuthorization, TransferAuthorizationError, TransferAuthorizationState,
};
pub use batches::{BatchError, BatchState, TransferBatch, TransferDetail, TransferDetailState};
pub use builder::SandboxBuilder;
pub use claims::{
    ClaimBill, ClaimClosure, ClaimKind, ClaimReceiver, ClaimState, ClaimTransaction, ConfirmError,
};
pub use combined::{CombinedOrder, SubOrder};
pub use compensations::{Compensation, CompensationError, CompensationKind};
pub use complaints::{
    Complaint, ComplaintError, ComplaintState, ComplaintStep, NewComplaint, RefundDecision,
};
#[cfg(feature = "control")]
pub use control::Seed;
pub use coupons::{
    CouponError, CouponStock, CouponStockState, DeliveryPlan, DeliveryPlanAudit, DeliveryPlanState,
    ProductCoupon, ProductCouponState, UserCoupon, UserCouponState,
};
pub use engine::{Changes, Engine, MissedChanges, Outcome};
pub use error::SandboxError;
pub use fault::{Fault, FaultRule, Latency, UnknownFault};
pub use funds::Balance;
pub use log::{AnsweredBy, RequestRecord};
#[doc(hidden)]
pub use media::split_upload;
pub use merchants::MerchantAccount;
pub use model::{MadeUpChange, MadeUpError, MadeUpObject};
pub use notices::{BrandNotice, NoticeAttempt, NoticeMessage, NoticeOutcome};
pub use orders::{Order, OrderState, PayError, TradeType};
pub use papay::{
    Contract, ContractError, ContractKind, ContractSchedule, ContractState, ContractTermination,
    Deduction, DeductionState,
};
pub use payscore::{ServiceOrder, ServiceOrderError, ServiceOrderState};
pub use refunds::{Refund, RefundError, RefundFailure, RefundSource, RefundState};
pub use sandbox::Sandbox;
pub use script::ScriptedAnswer;
pub use sharing::{ProfitShare, ProfitShareReceiver, ProfitShareReturn, ShareError, ShareResult};
pub use shelf::Change;
pub use snapshot::Snapshot;
pub use timed::SandboxTransport;
pub use transfers::{Transfer, TransferError, TransferState};
pub use trigger::{Trigger, TriggerError};
pub use trust::{TrustStep, trust_steps};
pub use trusted::{PlatformKeyKind, PlatformTrust};

/// The examples of the guide, as tests.
#[cfg(doctest)]
mod guide {
    #[doc = include_str!("../../../docs/sandbox.md")]
    struct English;

    #[doc = include_str!("../../../docs/sandbox.zh-CN.md")]
    struct Chinese;
}
