// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::AcceptedDeduction;
use super::Amount;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Asks for a deduction by a sub-merchant's contract (受理扣款).
///
/// `POST /v3/papay/pay/partner/transactions/apply`
///
/// - Returns [`AcceptedDeduction`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：受理扣款。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::papay::{Amount, PartnerApplyForDeduction};
///
/// let request = PartnerApplyForDeduction::new("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .description("示例文字")
///     .transaction_notify_url("https://example.com/notify")
///     .contract_id("sample-contract-id")
///     .amount(Amount::new().total(100));
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"amount":{"total":100},"contract_id":"sample-contract-id","description":"示例文字","out_trade_no":"1217752501201407033233368018","sub_mchid":"1900000109","transaction_notify_url":"https://example.com/notify"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "受理扣款",
    "/v3/papay/pay/partner/transactions/apply",
    "POST /v3/papay/pay/partner/transactions/apply"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PartnerApplyForDeduction {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's application id (应用ID). Required.
    pub sp_appid: Option<String>,
    /// The sub-merchant's number (子商户号商户号). Required.
    pub sub_mchid: Option<String>,
    /// The sub-merchant's application id (子商户的AppID).
    pub sub_appid: Option<String>,
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
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PartnerApplyForDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `sub_mchid`, `description`, `transaction_notify_url`, `contract_id` and `amount`.
    /// The client fills in `sp_appid` if the merchant has such a value, unless set.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_appid: None,
            sub_mchid: None,
            sub_appid: None,
            description: None,
            transaction_notify_url: None,
            contract_id: None,
            amount: None,
            goods_tag: None,
            attach: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's application id (应用ID). Required.
    pub fn sp_appid<Via>(mut self, sp_appid: impl IntoField<String, Via>) -> Self {
        self.sp_appid = sp_appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// The sub-merchant's application id (子商户的AppID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
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
}

wxpay_core::__model_impl! { PartnerApplyForDeduction
    [out_trade_no,]
    [sp_appid, sub_mchid, sub_appid, description, transaction_notify_url, contract_id, amount, goods_tag, attach,]
    ["sp_appid", "sub_mchid", "description", "transaction_notify_url", "contract_id", "amount",]
}

wxpay_core::operation!(PartnerApplyForDeduction => AcceptedDeduction, wxpay_core::Spec::new(
    "papay.partner_apply_for_deduction",
    wxpay_core::http::Method::POST,
    "/v3/papay/pay/partner/transactions/apply",
)
.title("受理扣款")
.family("papay")
.doc("https://pay.weixin.qq.com/docs/partner/apis/entrusted-payment/partner/partner-create-transaction.html")
.fill(&[("sp_appid", wxpay_core::Fill::Appid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
