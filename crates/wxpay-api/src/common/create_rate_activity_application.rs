// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityMaterial;
use super::AdditionalInformation;
use super::RateActivityApplicationReference;

wxpay_core::model! {
    /// Applies for an activity with a reduced rate (报名费率优惠活动).
    ///
    /// `POST /v3/rate-activity/applications`
    ///
    /// - Returns [`RateActivityApplicationReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：报名费率优惠活动。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml)
    #[doc(alias = "报名费率优惠活动")]
    pub request CreateRateActivityApplication {
        required {
            /// Acquiring institution number (从业机构号). Required.
            acquiring_bank_id: String,
            /// Channel number (渠道商户号). Required.
            channel_id: String,
            /// The sub-merchant's number (从业机构特约商户号). Required.
            sub_mchid: String,
            /// Details of joining the activity (活动报名信息). Required.
            activity_detail: ActivityDetail,
        }
        optional {
            /// Supplementary details (补充信息).
            additional_information: AdditionalInformation,
        }
    }
}

wxpay_core::operation!(CreateRateActivityApplication => RateActivityApplicationReference, wxpay_core::Spec::new(
    "create_rate_activity_application",
    wxpay_core::http::Method::POST,
    "/v3/rate-activity/applications",
)
.title("报名费率优惠活动")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_1.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The activity to apply for, with rate and materials.
    pub request ActivityDetail {
        required {
            /// Activity id (活动ID). Required.
            activity_id: String,
        }
        optional {
            /// Fee rate of the activity (活动费率).
            activity_rate: String,
            /// Material for joining the activity (活动报名材料).
            activity_apply_information: Vec<ActivityMaterial>,
        }
    }
}
