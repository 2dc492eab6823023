// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::InsuranceReservation;
use wxpay_core::model::Extra;
use wxpay_core::model::IntoField;

/// Closes an insurance reservation (关闭预约商家转账记录).
///
/// `POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close`
///
/// - Returns [`InsuranceReservation`].
/// - Callers: service providers and platforms.
/// - Retry: safe with the same `out_reservation_no` and the same parameters.
/// - 中文：关闭预约商家转账记录。调用方：服务商、平台；`out_reservation_no` 和参数不变时可以重试。
/// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504219)
///
/// # Examples
///
/// Made-up values in the required fields. No official sample is known.
///
/// ```
/// # mod wxpay { pub use wxpay_api as api; }
/// use wxpay::api::platform_transfer::CloseInsuranceReservation;
///
/// let request = CloseInsuranceReservation::new("1217752501201407033233368018");
/// # let sample: serde_json::Value = serde_json::from_str(r##"{"out_reservation_no":"1217752501201407033233368018"}"##)?;
/// # assert_eq!(serde_json::to_value(&request)?, sample);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[doc(alias(
    "关闭预约商家转账记录",
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    "POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
    "4013504219"
))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use]
pub struct CloseInsuranceReservation {
    /// The merchant's own reservation number (商户预约单号). Required. It stands in the path.
    pub out_reservation_no: String,
    /// The sub-merchant's number (二级商户号). Sources differ on whether it is required. It stands in the query.
    pub sub_mchid: Option<String>,
    /// Fields that this version does not know, and the originals of those that are of another kind than
    /// expected. A member takes the place of the field of the same name when the value is written.
    pub extra: Extra,
}

impl CloseInsuranceReservation {
    /// Creates the request; setters add the other fields.
    pub fn new(out_reservation_no: impl Into<String>) -> Self {
        Self {
            out_reservation_no: out_reservation_no.into(),
            sub_mchid: None,
            extra: Extra::new(),
        }
    }

    /// The sub-merchant's number (二级商户号). Sources differ on whether it is required. It stands in the query.
    pub fn sub_mchid<Via>(mut self, sub_mchid: impl IntoField<String, Via>) -> Self {
        self.sub_mchid = sub_mchid.into_field();
        self
    }
}

wxpay_core::__model_impl! { CloseInsuranceReservation
    [out_reservation_no,]
    [sub_mchid,]
    []
}

wxpay_core::operation!(CloseInsuranceReservation => InsuranceReservation, wxpay_core::Spec::new(
    "platform_transfer.close_insurance_reservation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
)
.title("关闭预约商家转账记录")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504219")
.query(&["sub_mchid"])
.repeat(wxpay_core::Repeat::ByNumber("out_reservation_no")));
