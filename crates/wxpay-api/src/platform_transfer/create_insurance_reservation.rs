// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CreatedReservation;
use super::SceneReport;
use wxpay_core::model::Sensitive;

wxpay_core::model! {
    /// Submits a reservation of one transfer under the insurance path (受理单次预约商家转账).
    ///
    /// `POST /v3/platsolution/insurance/mch-transfer/reservation/apply`
    ///
    /// - Returns [`CreatedReservation`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_reservation_no` and the same parameters.
    /// - 中文：受理单次预约商家转账。调用方：服务商、平台；`out_reservation_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4013504216)
    #[doc(alias = "受理单次预约商家转账")]
    pub request CreateInsuranceReservation {
        required {
            /// The sub-merchant's number (二级商户号). Required.
            sub_mchid: String,
            /// The service provider's application id (服务商AppID). Required.
            sp_appid: String,
            /// The merchant's own reservation number (商户预约单号). Required.
            out_reservation_no: String,
            /// Transfer scene id (转账场景ID). Required.
            transfer_scene_id: String,
            /// Remark on the reservation (预约备注). Required.
            reserve_remark: String,
            /// Address that receives the notifications (商户回调地址). Required.
            notify_url: String,
        }
        optional {
            /// The sub-merchant's application id (二级商户AppID).
            sub_appid: String,
            /// Estimated latest transfer date (预计最晚转账日期). Sources differ on whether it is required.
            estimated_date: String,
            /// Estimated largest transfer amount (预计最大转账金额). In fen.
            estimated_max_amount: i64,
            /// Exact transfer amount (准确转账金额). In fen.
            exact_amount: i64,
            /// The user's id within the application (收款用户OpenID).
            openid: String,
            /// Real name of the receiving user (收款用户姓名). Encrypted when it is sent; at most 214 bytes of UTF-8.
            user_real_name: Sensitive,
            /// Reported details of the scene (场景报备信息).
            scene_report_data: SceneReport,
        }
    }
}

wxpay_core::operation!(CreateInsuranceReservation => CreatedReservation, wxpay_core::Spec::new(
    "create_insurance_reservation",
    wxpay_core::http::Method::POST,
    "/v3/platsolution/insurance/mch-transfer/reservation/apply",
)
.title("受理单次预约商家转账")
.family("platform_transfer")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4013504216")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_reservation_no")));
