// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports a payment made with a payment code plate (码牌支付结果上报).
///
/// `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`
///
/// - Returns [`SpeakerOrder`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - Only one source describes it: test it before you rely on its fields.
/// - 中文：码牌支付结果上报。调用方：服务商、平台；`out_trade_no` 和参数不变时可以重试。
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::merchant_tools::ReportSpeakerOrder;
///
/// let request = ReportSpeakerOrder::new()
///     .transaction_id("1217752501201407033233368018")
///     .sub_mchid("1900000109")
///     .code_url("https://example.com/notify")
///     .out_trade_no("1217752501201407033233368018")
///     .device_sn("示例文字");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"code_url":"https://example.com/notify","device_sn":"示例文字","out_trade_no":"1217752501201407033233368018","sub_mchid":"1900000109","transaction_id":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "码牌支付结果上报",
    "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
    "POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReportSpeakerOrder {
    /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
    pub transaction_id: Option<String>,
    /// The sub-merchant's number (子商户). Required.
    pub sub_mchid: Option<String>,
    /// Address of the payment code (收款链接url). Required.
    pub code_url: Option<String>,
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: Option<String>,
    /// Device serial number (设备sn). Required.
    pub device_sn: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReportSpeakerOrder {
    /// Creates the request; setters add the fields.
    ///
    /// Required: `transaction_id`, `sub_mchid`, `code_url`, `out_trade_no` and `device_sn`.
    pub fn new() -> Self {
        Self {
            transaction_id: None,
            sub_mchid: None,
            code_url: None,
            out_trade_no: None,
            device_sn: None,
            extra: Extra::new(),
        }
    }

    /// WeChat Pay's order number (微信支付订单号). Required. It stands in the path.
    pub fn transaction_id<Via>(mut self, transaction_id: impl IntoField<String, Via>) -> Self {
        self.transaction_id = transaction_id.into_field();
        self
    }

    /// The sub-merchant's number (子商户). Required.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Address of the payment code (收款链接url). Required.
    pub fn code_url<Via>(mut self, code_url: impl IntoField<String, Via>) -> Self {
        self.code_url = code_url.into_field();
        self
    }

    /// The merchant's own order number (商户订单号). Required.
    pub fn out_trade_no<Via>(mut self, out_trade_no: impl IntoField<String, Via>) -> Self {
        self.out_trade_no = out_trade_no.into_field();
        self
    }

    /// Device serial number (设备sn). Required.
    pub fn device_sn<Via>(mut self, device_sn: impl IntoField<String, Via>) -> Self {
        self.device_sn = device_sn.into_field();
        self
    }
}

impl Default for ReportSpeakerOrder {
    fn default() -> Self {
        Self::new()
    }
}

wxpay_core::__model_impl! { ReportSpeakerOrder
    []
    [transaction_id, sub_mchid, code_url, out_trade_no, device_sn,]
    ["transaction_id", "sub_mchid", "code_url", "out_trade_no", "device_sn",]
}

wxpay_core::operation!(ReportSpeakerOrder => SpeakerOrder, wxpay_core::Spec::new(
    "merchant_tools.report_speaker_order",
    wxpay_core::http::Method::POST,
    "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
)
.title("码牌支付结果上报")
.family("merchant_tools")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// A reported payment with its speaker and payment code.
#[derive(Clone)]
#[non_exhaustive]
pub struct SpeakerOrder {
    /// The sub-merchant's number (子商户).
    pub sub_mchid: Option<String>,
    /// Address of the payment code (收款链接url).
    pub code_url: Option<String>,
    /// The merchant's own order number (商户订单号).
    pub out_trade_no: Option<String>,
    /// Device serial number (设备sn).
    pub device_sn: Option<String>,
    /// WeChat Pay's order number (微信支付订单号).
    pub transaction_id: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { SpeakerOrder
    []
    [sub_mchid, code_url, out_trade_no, device_sn, transaction_id,]
    []
}
