// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Registers the deduction information of a payscore order, as an institution (从业机构登记微信支付分扣款信息).
///
/// `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
///
/// - Returns [`DeductionRegistration`].
/// - Callers: service providers and platforms.
/// - Retry: not known to be safe. Query before sending it again.
/// - 中文：从业机构登记微信支付分扣款信息。调用方：服务商、平台；重试之前请先查询。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012458414)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::payscore_partner::RegisterInstitutionDeduction;
///
/// let request = RegisterInstitutionDeduction::new("1217752501201407033233368018")
///     .service_id("sample-service-id")
///     .sub_mchid("1900000109")
///     .channel_id("sample-channel-id");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"channel_id":"sample-channel-id","out_order_no":"1217752501201407033233368018","service_id":"sample-service-id","sub_mchid":"1900000109"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "从业机构登记微信支付分扣款信息",
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
    "4012458414"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct RegisterInstitutionDeduction {
    /// The merchant's own order number (商户服务订单号). Required. It stands in the path.
    pub out_order_no: String,
    /// Service id (服务ID). Required.
    pub service_id: Option<String>,
    /// Application id (服务商应用ID).
    pub appid: Option<String>,
    /// The sub-merchant's number (子商户号). Required.
    pub sub_mchid: Option<String>,
    /// Channel number (渠道商商户号). Required.
    pub channel_id: Option<String>,
    /// The merchant's own order number (商户系统内部扣款单号).
    pub out_trade_no: Option<String>,
    /// The sub-merchant's application id (子商户公众账号ID).
    pub sub_appid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl RegisterInstitutionDeduction {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `service_id`, `sub_mchid` and `channel_id`.
    pub fn new(out_order_no: impl Into<String>) -> Self {
        Self {
            out_order_no: out_order_no.into(),
            service_id: None,
            appid: None,
            sub_mchid: None,
            channel_id: None,
            out_trade_no: None,
            sub_appid: None,
            extra: Extra::new(),
        }
    }

    /// Service id (服务ID). Required.
    pub fn service_id<Via>(mut self, service_id: impl IntoField<String, Via>) -> Self {
        self.service_id = service_id.into_field();
        self
    }

    /// Application id (服务商应用ID).
    pub fn appid<Via>(mut self, appid: impl IntoField<String, Via>) -> Self {
        self.appid = appid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Channel number (渠道商商户号). Required.
    pub fn channel_id<Via>(mut self, channel_id: impl IntoField<String, Via>) -> Self {
        self.channel_id = channel_id.into_field();
        self
    }

    /// The merchant's own order number (商户系统内部扣款单号).
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// The sub-merchant's application id (子商户公众账号ID).
    pub fn sub_appid<Via>(mut self, sub_appid: impl IntoField<String, Via>) -> Self {
        self.sub_appid = sub_appid.into_field();
        self
    }
}

wxpay_core::__model_impl! { RegisterInstitutionDeduction
    [out_order_no,]
    [service_id, appid, sub_mchid, channel_id, out_trade_no, sub_appid,]
    ["service_id", "sub_mchid", "channel_id",]
}

wxpay_core::operation!(RegisterInstitutionDeduction => DeductionRegistration, wxpay_core::Spec::new(
    "payscore_partner.register_institution_deduction",
    wxpay_core::http::Method::POST,
    "/v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
)
.title("从业机构登记微信支付分扣款信息")
.family("payscore_partner")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012458414")
.body(wxpay_core::Body::Json));

/// The description of a registered deduction.
#[derive(Clone)]
#[non_exhaustive]
pub struct DeductionRegistration {
    /// Description (商品或支付单简要描述).
    pub description: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DeductionRegistration
    []
    [description,]
    []
}
