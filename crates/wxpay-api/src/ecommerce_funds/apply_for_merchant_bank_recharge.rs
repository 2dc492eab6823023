// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AccountType;
use super::BankRechargeApplication;
use super::RechargeAmount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a merchant's recharge by bank transfer (申请银行转账充值).
///
/// `POST /v3/recharge/bank-transfer-recharges/apply`
///
/// - Returns [`BankRechargeApplication`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_recharge_no` and the same parameters.
/// - 中文：申请银行转账充值。调用方：商户；`out_recharge_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012585425)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::ecommerce_funds::{
///     AccountType, ApplyForMerchantBankRecharge, MerchantRechargeScene, RechargeAmount,
/// };
///
/// let request = ApplyForMerchantBankRecharge::new("1217752501201407033233368018")
///     .recharge_scene(MerchantRechargeScene::NormalBankTransfer)
///     .account_type(AccountType::Basic)
///     .recharge_amount(RechargeAmount::new().amount(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"account_type":"BASIC","out_recharge_no":"1217752501201407033233368018","recharge_amount":{"amount":100},"recharge_scene":"NORMAL_BANK_TRANSFER"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "申请银行转账充值",
    "/v3/recharge/bank-transfer-recharges/apply",
    "POST /v3/recharge/bank-transfer-recharges/apply",
    "4012585425"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForMerchantBankRecharge {
    /// The merchant's own top-up number (商户充值单号). Required.
    pub out_recharge_no: String,
    /// Top-up scene (充值场景). Required.
    pub recharge_scene: Option<MerchantRechargeScene>,
    /// Kind of account (充值入账账户). Required.
    pub account_type: Option<AccountType>,
    /// Top-up amount (充值金额). Required.
    pub recharge_amount: Option<RechargeAmount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForMerchantBankRecharge {
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
        recharge_scene: impl IntoField<MerchantRechargeScene, Via>,
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

wxpay_core::__model_impl! { ApplyForMerchantBankRecharge
    [out_recharge_no,]
    [recharge_scene, account_type, recharge_amount,]
    ["recharge_scene", "account_type", "recharge_amount",]
}

wxpay_core::operation!(ApplyForMerchantBankRecharge => BankRechargeApplication, wxpay_core::Spec::new(
    "ecommerce_funds.apply_for_merchant_bank_recharge",
    wxpay_core::http::Method::POST,
    "/v3/recharge/bank-transfer-recharges/apply",
)
.title("申请银行转账充值")
.family("ecommerce_funds")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012585425")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_recharge_no")));

wxpay_core::open_enum! {
    /// The scene of a merchant's recharge by bank transfer.
    pub enum MerchantRechargeScene {
        NormalBankTransfer = "NORMAL_BANK_TRANSFER",
    }
}
