// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::ActivityMaterial;
use super::AdditionalInformation;
use super::RateActivityApplicationReference;

wxpay_core::model! {
    /// Updates an application for a rate activity (修改单据信息).
    ///
    /// `PATCH /v3/rate-activity/applications/id/{application_id}`
    ///
    /// - Returns [`RateActivityApplicationReference`].
    /// - Callers: service providers and platforms.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：修改单据信息。调用方：服务商、平台；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml)
    #[doc(alias = "修改单据信息")]
    pub request UpdateRateActivityApplication {
        required {
            /// Application number. Required. It stands in the path.
            application_id: String,
        }
        optional {
            /// Changes to the details of joining the activity (活动报名修改信息).
            activity_detail_modification: ActivityDetailModification,
            /// Supplementary details (补充信息).
            additional_information: AdditionalInformation,
        }
    }
}

wxpay_core::operation!(UpdateRateActivityApplication => RateActivityApplicationReference, wxpay_core::Spec::new(
    "update_rate_activity_application",
    wxpay_core::http::Method::PATCH,
    "/v3/rate-activity/applications/id/{application_id}",
)
.title("修改单据信息")
.family("common")
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/rateactivity/chapter3_3.shtml")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// Changes to an application's rate and materials.
    pub request ActivityDetailModification {
        required {}
        optional {
            /// Fee rate of the activity (活动费率).
            activity_rate: String,
            /// Material for joining the activity (活动报名材料).
            activity_apply_information: Vec<ActivityMaterial>,
        }
    }
}
