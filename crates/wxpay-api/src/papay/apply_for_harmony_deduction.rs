// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptedDeduction;
use super::Amount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a deduction by a HarmonyOS contract (代扣受理扣款).
///
/// `POST /v3/papay/pay/harmony/transactions/apply`
///
/// - Returns [`AcceptedDeduction`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：代扣受理扣款。调用方：商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013388429)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{Amount, ApplyForHarmonyDeduction};
///
/// let request = ApplyForHarmonyDeduction::new("1217752501201407033233368018")
///     .description("示例文字")
///     .transaction_notify_url("https://example.com/notify")
///     .contract_id("sample-contract-id")
///     .amount(Amount::new().total(100))
///     .harmony_account_id("sample-harmony-account-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_id":"sample-contract-id","description":"示例文字","harmony_account_id":"sample-harmony-account-id","out_trade_no":"1217752501201407033233368018","transaction_notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "代扣受理扣款",
    "/v3/papay/pay/harmony/transactions/apply",
    "POST /v3/papay/pay/harmony/transactions/apply",
    "4013388429"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForHarmonyDeduction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// Application id (应用ID). Required.
    pub appid: Option<String>,
    /// Description (商品描述). Required.
    pub description: Option<String>,
    /// Address that receives the payment notifications (通知地址). Required.
    pub transaction_notify_url: Option<String>,
    /// Contract number (委托代扣协议ID). Required.
    pub contract_id: Option<String>,
    /// Amount (扣费金额信息). Required.
    pub amount: Option<Amount>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Harmony account id (鸿蒙账户id). Required.
    pub harmony_account_id: Option<String>,
    /// Merchant category code (商户类别码).
    pub mcc: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForHarmonyDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `transaction_notify_url`, `contract_id`, `amount` and `harmony_account_id`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            description: None,
            transaction_notify_url: None,
            contract_id: None,
            amount: None,
            goods_tag: None,
            attach: None,
            harmony_account_id: None,
            mcc: None,
            extra: Extra::new(),
        }
    }

    /// Application id (应用ID). Required.
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// Description (商品描述). Required.
    pub fn description<Via>(mut self, description: impl IntoField<String, Via>) -> Self {
        self.description = description.into_field();
        self
    }

    /// Address that receives the payment notifications (通知地址). Required.
    pub fn transaction_notify_url<Via>(
        mut self,
        transaction_notify_url: impl IntoField<String, Via>,
    ) -> Self {
        self.transaction_notify_url = transaction_notify_url.into_field();
        self
    }

    /// Contract number (委托代扣协议ID). Required.
    pub fn contract_id<Via>(mut self, contract_id: impl IntoField<String, Via>) -> Self {
        self.contract_id = contract_id.into_field();
        self
    }

    /// Amount (扣费金额信息). Required.
    pub fn amount<Via>(mut self, amount: impl IntoField<Amount, Via>) -> Self {
        self.amount = amount.into_field();
        self
    }

    /// Goods or discount tag (订单优惠标记).
    pub fn goods_tag<Via>(mut self, goods_tag: impl IntoField<String, Via>) -> Self {
        self.goods_tag = goods_tag.into_field();
        self
    }

    /// Extra data attached by the merchant (附加数据).
    pub fn attach<Via>(mut self, attach: impl IntoField<String, Via>) -> Self {
        self.attach = attach.into_field();
        self
    }

    /// Harmony account id (鸿蒙账户id). Required.
    pub fn harmony_account_id<Via>(
        mut self,
        harmony_account_id: impl IntoField<String, Via>,
    ) -> Self {
        self.harmony_account_id = harmony_account_id.into_field();
        self
    }

    /// Merchant category code (商户类别码).
    pub fn mcc<Via>(mut self, mcc: impl IntoField<String, Via>) -> Self {
        self.mcc = mcc.into_field();
        self
    }
}

wxpay_core::__model_impl! { ApplyForHarmonyDeduction
    [out_trade_no,]
    [appid, description, transaction_notify_url, contract_id, amount, goods_tag, attach, harmony_account_id, mcc,]
    ["appid", "description", "transaction_notify_url", "contract_id", "amount", "harmony_account_id",]
}

wxpay_core::operation!(ApplyForHarmonyDeduction => AcceptedDeduction, wxpay_core::Spec::new(
    "papay.apply_for_harmony_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/harmony/transactions/apply",
)
.title("代扣受理扣款")
.family("papay")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013388429")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
