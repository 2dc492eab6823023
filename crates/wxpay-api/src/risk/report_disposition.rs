// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Reports how a risky order was dealt with (回传处置结果).
///
/// `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
///
/// - Returns [`DispositionReceipt`].
/// - Callers: merchants, service providers and platforms.
/// - Retry: safe with the same `out_trade_no` and the same parameters.
/// - 中文：回传处置结果。调用方：商户、服务商、平台；`out_trade_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894250)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::risk::ReportDisposition;
///
/// let request = ReportDisposition::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_trade_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "回传处置结果",
    "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    "POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
    "4013894250",
    "4013894227"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct ReportDisposition {
    /// The merchant's own order number (商户订单号). Required.
    pub out_trade_no: String,
    /// The service provider's merchant number (服务商商户号).
    pub sp_mchid: Option<String>,
    /// The sub-merchant's number (子商户号).
    pub sub_mchid: Option<String>,
    /// Merchant number (商户号).
    pub mchid: Option<String>,
    /// Final risk conclusion (最终风险结论). Known values: 1, 2.
    pub final_risk_result: Option<i64>,
    /// Final risk type (最终风险类型). Known values: 1, 2, 3, 4.
    pub final_risk_type: Option<i64>,
    /// Conclusion of the handling (处置结论). Known values: 1, 2, 3.
    pub disp_conclusion: Option<Vec<i64>>,
    /// Supplement to the handling (处置补充).
    pub disp_addition: Option<String>,
    /// True if there is a complaint (是否有投诉).
    pub exist_complaint: Option<bool>,
    /// Refund amount (退款金额). In fen.
    pub refund_amount: Option<i64>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl ReportDisposition {
    /// Creates the request; setters add the other fields.
    pub fn new(out_trade_no: impl Into<String>) -> Self {
        Self {
            out_trade_no: out_trade_no.into(),
            sp_mchid: None,
            sub_mchid: None,
            mchid: None,
            final_risk_result: None,
            final_risk_type: None,
            disp_conclusion: None,
            disp_addition: None,
            exist_complaint: None,
            refund_amount: None,
            extra: Extra::new(),
        }
    }

    /// The service provider's merchant number (服务商商户号).
    pub fn sp_mchid<Via>(mut self, sp_mchid: impl IntoField<String, Via>) -> Self {
        self.sp_mchid = sp_mchid.into_field();
        self
    }

    /// The sub-merchant's number (子商户号).
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }

    /// Merchant number (商户号).
    pub fn mchid<Via>(mut self, mchid: impl IntoField<String, Via>) -> Self {
        self.mchid = mchid.into_field();
        self
    }

    /// Final risk conclusion (最终风险结论). Known values: 1, 2.
    pub fn final_risk_result<Via>(mut self, final_risk_result: impl IntoField<i64, Via>) -> Self {
        self.final_risk_result = final_risk_result.into_field();
        self
    }

    /// Final risk type (最终风险类型). Known values: 1, 2, 3, 4.
    pub fn final_risk_type<Via>(mut self, final_risk_type: impl IntoField<i64, Via>) -> Self {
        self.final_risk_type = final_risk_type.into_field();
        self
    }

    /// Conclusion of the handling (处置结论). Known values: 1, 2, 3.
    pub fn disp_conclusion<Via>(mut self, disp_conclusion: impl IntoField<Vec<i64>, Via>) -> Self {
        self.disp_conclusion = disp_conclusion.into_field();
        self
    }

    /// Supplement to the handling (处置补充).
    pub fn disp_addition<Via>(mut self, disp_addition: impl IntoField<String, Via>) -> Self {
        self.disp_addition = disp_addition.into_field();
        self
    }

    /// True if there is a complaint (是否有投诉).
    pub fn exist_complaint<Via>(mut self, exist_complaint: impl IntoField<bool, Via>) -> Self {
        self.exist_complaint = exist_complaint.into_field();
        self
    }

    /// Refund amount (退款金额). In fen.
    pub fn refund_amount<Via>(mut self, refund_amount: impl IntoField<i64, Via>) -> Self {
        self.refund_amount = refund_amount.into_field();
        self
    }
}

wxpay_core::__model_impl! { ReportDisposition
    [out_trade_no,]
    [sp_mchid, sub_mchid, mchid, final_risk_result, final_risk_type, disp_conclusion, disp_addition, exist_complaint, refund_amount,]
    []
}

wxpay_core::operation!(ReportDisposition => DispositionReceipt, wxpay_core::Spec::new(
    "risk.report_disposition",
    wxpay_core::http::Method::POST,
    "/v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
)
.title("回传处置结果")
.family("risk")
.doc("https://pay.weixin.qq.com/doc/v3/merchant/4013894250")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_trade_no")));

/// The response to a reported disposition.
#[derive(Clone)]
#[non_exhaustive]
pub struct DispositionReceipt {
    /// Response message.
    pub rsp_msg: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

wxpay_core::__model_impl! { DispositionReceipt
    []
    [rsp_msg,]
    []
}
