// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::DateTime;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Tells WeChat Pay of a refund made by medical insurance (医保退款通知).
///
/// `POST /v3/med-ins/refunds/notify`
///
/// - Returns nothing (204).
/// - Callers: merchants, service providers and platforms (从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商).
/// - Retry: safe with the same `out_refund_no` and the same parameters.
/// - 中文：医保退款通知。调用方：从业机构（支付机构）、从业机构（银行）、普通商户、普通服务商；`out_refund_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781561)
///
/// # Error codes
///
/// | code | status | cause | what to do |
/// |---|---|---|---|
/// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
/// | `INVALID_REQUEST` | 400 | Against the rules of the interface. |  |
/// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
/// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
/// | `RULE_LIMIT` | 403 | Insurance order not paid. | Check the parameters. Send the same request again later. |
/// | `NOT_FOUND` | 404 | Not found. | Check the parameters. |
///
/// # Examples
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; pub use wxpay_core::DateTime; }
/// use wxpay::DateTime;
/// use wxpay::api::medical_insurance::NotifyRefund;
///
/// let request = NotifyRefund::new("R202204022005169952975171534816")
///     .mix_trade_no("202204022005169952975171534816")
///     .med_refund_total_fee(45000)
///     .med_refund_gov_fee(45000)
///     .med_refund_self_fee(45000)
///     .med_refund_other_fee(45000)
///     .refund_time("2015-05-20T13:29:35+08:00".parse::<DateTime>()?);
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"med_refund_gov_fee":45000,"med_refund_other_fee":45000,"med_refund_self_fee":45000,"med_refund_total_fee":45000,"mix_trade_no":"202204022005169952975171534816","out_refund_no":"R202204022005169952975171534816","refund_time":"2015-05-20T13:29:35+08:00"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "医保退款通知",
    "/v3/med-ins/refunds/notify",
    "POST /v3/med-ins/refunds/notify",
    "4016781561",
    "4012166534"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct NotifyRefund {
    /// The merchant's own refund number (从业机构退款单号). Required. At most 64 characters.
    pub out_refund_no: String,
    /// Number of the order mixing insurance and self-payment (医保自费混合订单号). Required. At most 32 characters. It stands in the query.
    pub mix_trade_no: Option<String>,
    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub sub_mchid: Option<String>,
    /// Total amount of the medical insurance refund (医保退款的总金额). Required. In fen.
    pub med_refund_total_fee: Option<i64>,
    /// Refund to the pooled medical insurance fund (医保统筹退款金额). Required. In fen.
    pub med_refund_gov_fee: Option<i64>,
    /// Refund to the personal medical insurance account (医保个账退款金额). Required. In fen.
    pub med_refund_self_fee: Option<i64>,
    /// Other medical insurance refund (医保其他退款金额). Required. In fen.
    pub med_refund_other_fee: Option<i64>,
    /// When the medical insurance refund succeeded (医保退款成功时间). Required.
    pub refund_time: Option<DateTime>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl NotifyRefund {
    /// Creates the request; setters add the other fields.
    ///
    /// Required: `mix_trade_no`, `med_refund_total_fee`, `med_refund_gov_fee`, `med_refund_self_fee`, `med_refund_other_fee` and `refund_time`.
    pub fn new(out_refund_no: impl Into<String>) -> Self {
        Self {
            out_refund_no: out_refund_no.into(),
            mix_trade_no: None,
            sub_mchid: None,
            med_refund_total_fee: None,
            med_refund_gov_fee: None,
            med_refund_self_fee: None,
            med_refund_other_fee: None,
            refund_time: None,
            extra: Extra::new(),
        }
    }

    /// Number of the order mixing insurance and self-payment (医保自费混合订单号). Required. At most 32 characters. It stands in the query.
    pub fn mix_trade_no<Via>(mut self, mix_trade_no: impl IntoField<String, Via>) -> Self {
        self.mix_trade_no = mix_trade_no.into_field();
        self
    }

    /// The sub-merchant's number (医疗机构的商户号). At most 32 characters.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Total amount of the medical insurance refund (医保退款的总金额). Required. In fen.
    pub fn med_refund_total_fee<Via>(
        mut self,
        med_refund_total_fee: impl IntoField<i64, Via>,
    ) -> Self {
        self.med_refund_total_fee = med_refund_total_fee.into_field();
        self
    }

    /// Refund to the pooled medical insurance fund (医保统筹退款金额). Required. In fen.
    pub fn med_refund_gov_fee<Via>(mut self, med_refund_gov_fee: impl IntoField<i64, Via>) -> Self {
        self.med_refund_gov_fee = med_refund_gov_fee.into_field();
        self
    }

    /// Refund to the personal medical insurance account (医保个账退款金额). Required. In fen.
    pub fn med_refund_self_fee<Via>(
        mut self,
        med_refund_self_fee: impl IntoField<i64, Via>,
    ) -> Self {
        self.med_refund_self_fee = med_refund_self_fee.into_field();
        self
    }

    /// Other medical insurance refund (医保其他退款金额). Required. In fen.
    pub fn med_refund_other_fee<Via>(
        mut self,
        med_refund_other_fee: impl IntoField<i64, Via>,
    ) -> Self {
        self.med_refund_other_fee = med_refund_other_fee.into_field();
        self
    }

    /// When the medical insurance refund succeeded (医保退款成功时间). Required.
    pub fn refund_time<Via>(mut self, refund_time: impl IntoField<DateTime, Via>) -> Self {
        self.refund_time = refund_time.into_field();
        self
    }
}

wxpay_core::__model_impl! { NotifyRefund
    [out_refund_no,]
    [mix_trade_no, sub_mchid, med_refund_total_fee, med_refund_gov_fee, med_refund_self_fee, med_refund_other_fee, refund_time,]
    ["mix_trade_no", "med_refund_total_fee", "med_refund_gov_fee", "med_refund_self_fee", "med_refund_other_fee", "refund_time",]
}

wxpay_core::operation!(NotifyRefund => (), wxpay_core::Spec::new(
    "medical_insurance.notify_refund",
    wxpay_core::http::Method::POST,
    "/v3/med-ins/refunds/notify",
)
.title("医保退款通知")
.family("medical_insurance")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4016781561")
.query(&["mix_trade_no"])
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_refund_no")));
