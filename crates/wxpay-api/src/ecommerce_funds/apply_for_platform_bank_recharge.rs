// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::BankRechargeApplication;
use super::BankRechargeScene;
use super::RechargeAmount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a recharge by bank transfer on the e-commerce path (申请银行转账充值).
///
/// `POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply`
///
/// - Returns [`BankRechargeApplication`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_recharge_no` and the same parameters.
/// - 中文：申请银行转账充值。调用方：服务商、平台；`out_recharge_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012763053)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{
///     AccountType, ApplyForPlatformBankRecharge, BankRechargeScene, RechargeAmount,
/// };
///
/// let request = ApplyForPlatformBankRecharge::new("1217752501201407033233368018")
///     .recharge_scene(BankRechargeScene::EcommerceBankTransfer)
///     .account_type(AccountType::Basic)
///     .recharge_amount(RechargeAmount::new().amount(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","out_recharge_no":"1217752501201407033233368018","recharge_amount":{"amount":100},"recharge_scene":"ECOMMERCE_BANK_TRANSFER"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请银行转账充值",
    "/v3/platsolution/ecommerce/bank-transfer-recharges/apply",
    "POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply",
    "4012763053"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForPlatformBankRecharge {
    /// The merchant's own top-up number (商户充值单号). Required.
    pub out_recharge_no: String,
    /// Top-up scene (充值场景). Required.
    pub recharge_scene: Option<BankRechargeScene>,
    /// Kind of account (充值入账账户). Required.
    pub account_type: Option<AccountType>,
    /// Top-up amount (充值金额). Required.
    pub recharge_amount: Option<RechargeAmount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForPlatformBankRecharge {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `recharge_scene`, `account_type` and `recharge_amount`.
    pub fn new(out_recharge_no: impl Into<String>) -> Self {
        Self {
            out_recharge_no: out_recharge_no.into(),
            recharge_scene: None,
            account_type: None,
            recharge_amount: None,
            extra: Extra::new(),
        }
    }

    /// Top-up scene (充值场景). Required.
    pub fn recharge_scene<Via>(
        mut self,
        recharge_scene: impl IntoField<BankRechargeScene, Via>,
    ) -> Self {
        self.recharge_scene = recharge_scene.into_field();
        self
    }

    /// Kind of account (充值入账账户). Required.
    pub fn account_type<Via>(mut self, account_type: impl IntoField<AccountType, Via>) -> Self {
        self.account_type = account_type.into_field();
        self
    }

    /// Top-up amount (充值金额). Required.
    pub fn recharge_amount<Via>(
        mut self,
        recharge_amount: impl IntoField<RechargeAmount, Via>,
    ) -> Self {
        self.recharge_amount = recharge_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForPlatformBankRecharge
    [out_recharge_no,]
    [recharge_scene, account_type, recharge_amount,]
    ["recharge_scene", "account_type", "recharge_amount",]
}

wxpay_core::operation!(ApplyForPlatformBankRecharge => BankRechargeApplication, wxpay_core::Spec::new(
    "ecommerce_funds.apply_for_platform_bank_recharge",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/ecommerce/bank-transfer-recharges/apply",
)
.title("申请银行转账充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012763053")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));
