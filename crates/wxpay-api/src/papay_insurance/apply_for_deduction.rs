// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::Amount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for the deduction of a policy period (保险商户受理保险自动续费扣款).
///
/// `POST /v3/papay/insurance-pay/transactions/apply`
///
/// - Returns [`AcceptedDeduction`].
/// - Callers: merchants.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：保险商户受理保险自动续费扣款。调用方：商户；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4012471158)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay_insurance::{Amount, ApplyForDeduction};
///
/// let request = ApplyForDeduction::new("1217752501201407033233368018")
///     .description("示例文字")
///     .transaction_notify_url("https://example.com/notify")
///     .contract_id("sample-contract-id")
///     .policy_period_id(1)
///     .amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_id":"sample-contract-id","description":"示例文字","out_trade_no":"1217752501201407033233368018","policy_period_id":1,"transaction_notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "保险商户受理保险自动续费扣款",
    "/v3/papay/insurance-pay/transactions/apply",
    "POST /v3/papay/insurance-pay/transactions/apply",
    "4012471158"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ApplyForDeduction {
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
    /// Number of the policy's deduction period (保单的扣费周期编号). Required.
    pub policy_period_id: Option<i64>,
    /// Amount (扣费金额信息). Required.
    pub amount: Option<Amount>,
    /// Goods or discount tag (订单优惠标记).
    pub goods_tag: Option<String>,
    /// Extra data attached by the merchant (附加数据).
    pub attach: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ApplyForDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `description`, `transaction_notify_url`, `contract_id`, `policy_period_id` and `amount`.
    /// The client fills in `appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            appid: None,
            description: None,
            transaction_notify_url: None,
            contract_id: None,
            policy_period_id: None,
            amount: None,
            goods_tag: None,
            attach: None,
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

    /// Number of the policy's deduction period (保单的扣费周期编号). Required.
    pub fn policy_period_id<Via>(mut self, policy_period_id: impl IntoField<i64, Via>) -> Self {
        self.policy_period_id = policy_period_id.into_field();
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
}

wxpay_core::__model_impl! { ApplyForDeduction
    [out_trade_no,]
    [appid, description, transaction_notify_url, contract_id, policy_period_id, amount, goods_tag, attach,]
    ["appid", "description", "transaction_notify_url", "contract_id", "policy_period_id", "amount",]
}

wxpay_core::operation!(ApplyForDeduction => AcceptedDeduction, wxpay_core::Spec::new(
    "papay_insurance.apply_for_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/insurance-pay/transactions/apply",
)
.title("保险商户受理保险自动续费扣款")
.family("papay_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4012471158")
.fill(&[("appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// A deduction that WeChat Pay has accepted.
#[derive(Clone)]
#[non_exhaustive]
pub struct AcceptedDeduction {
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Amount (扣费金额信息).
    pub amount: Option<Amount>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { AcceptedDeduction
    []
    [out_trade_no, amount,]
    []
}
