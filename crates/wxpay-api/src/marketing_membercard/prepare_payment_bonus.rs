// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Sets the points that the payment result page shows to a member (支付结果页展示会员积分).
///
/// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：支付结果页展示会员积分。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::marketing_membercard::PreparePaymentBonus;
///
/// let request = PreparePaymentBonus::new()
///     .card_id("sample-card-id")
///     .code("示例文字")
///     .out_trade_no("1217752501201407033233368018")
///     .bonus_value(1);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"bonus_value":1,"card_id":"sample-card-id","code":"示例文字","out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "支付结果页展示会员积分",
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
    "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct PreparePaymentBonus {
    /// Member card or card template id (会员卡模板id). Required. It stands in the path.
    pub card_id: Option<String>,
    /// Code (会员卡code). Required. It stands in the path.
    pub code: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// Merchant number (直连商户号). Required.
    pub mchid: Option<String>,
    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub sub_mchid: Option<String>,
    /// Points of the member (会员积分值). Required.
    pub bonus_value: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl PreparePaymentBonus {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `card_id`, `code`, `out_trade_no` and `bonus_value`.
    /// The client fills in `mchid` unless set.
    pub fn new() -> Self {
        Self {
            card_id: None,
            code: None,
            out_trade_no: None,
            mchid: None,
            sub_mchid: None,
            bonus_value: None,
            extra: Extra::new(),
        }
    }

    /// Member card or card template id (会员卡模板id). Required. It stands in the path.
    pub fn card_id<Via>(mut self, card_id: impl IntoField<String, Via>) -> Self {
        self.card_id = card_id.into_field();
        self
    }

    /// Code (会员卡code). Required. It stands in the path.
    pub fn code<Via>(mut self, code: impl IntoField<String, Via>) -> Self {
        self.code = code.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Merchant number (直连商户号). Required.
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Sources differ on whether it is required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Points of the member (会员积分值). Required.
    pub fn bonus_value<Via>(mut self, bonus_value: impl IntoField<i64, Via>) -> Self {
        self.bonus_value = bonus_value.into_field();
        self
    }
}

impl Default for PreparePaymentBonus {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { PreparePaymentBonus
    []
    [card_id, code, out_trade_no, mchid, sub_mchid, bonus_value,]
    ["card_id", "code", "out_trade_no", "mchid", "bonus_value",]
}

wxpay_core::operation!(PreparePaymentBonus => (), wxpay_core::Spec::new(
    "marketing_membercard.prepare_payment_bonus",
    wxpay_core::http::Method::POST,
    "/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
)
.title("支付结果页展示会员积分")
.family("marketing_membercard")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/marketing/membercard_open/chapter10_3.shtml")
.fill(&[("mchid", wxpay_core::Fill::Mchid)])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));
