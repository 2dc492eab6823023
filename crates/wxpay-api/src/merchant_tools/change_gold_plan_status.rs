// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SwitchOperation;

wxpay_core::model! {
    /// Opens or closes the gold plan for a sub-merchant (点金计划管理).
    ///
    /// `POST /v3/goldplan/merchants/changegoldplanstatus`
    ///
    /// - Returns [`GoldPlanStatus`].
    /// - Callers: service providers and platforms (普通服务商、渠道商).
    /// - Retry: not known to be safe. Query before sending it again.
    /// - 中文：点金计划管理。调用方：普通服务商、渠道商；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012473796)
    ///
    /// # Error codes
    ///
    /// | code | status | cause | what to do |
    /// |---|---|---|---|
    /// | `PARAM_ERROR` | 400 | Parameters wrong. | Check the parameters. |
    /// | `SIGN_ERROR` | 401 | Signature not verified. | Check the signature. |
    /// | `SYSTEM_ERROR` | 500 | System error of WeChat Pay. | Send the same request again later. |
    /// | `INVALID_REQUEST` | 400 | Service provider has not enabled the gold plan; service provider under penalty. | Send the same request again later. Apply for the permission. |
    /// | `MCH_NOT_EXISTS` | 400 | No such sub-merchant. | Check the parameters. |
    #[doc(alias = "点金计划管理")]
    pub request ChangeGoldPlanStatus {
        required {
            /// The sub-merchant's number (子商户ID). Required. At most 32 characters.
            sub_mchid: String,
            /// Operation type (操作类型). Required.
            operation_type: SwitchOperation,
        }
        optional {
            /// Payment scene (支付场景).
            operation_pay_scene: GoldPlanPayScene,
        }
    }
}

wxpay_core::operation!(ChangeGoldPlanStatus => GoldPlanStatus, wxpay_core::Spec::new(
    "change_gold_plan_status",
    wxpay_core::http::Method::POST,
    "/v3/goldplan/merchants/changegoldplanstatus",
)
.title("点金计划管理")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012473796")
.body(wxpay_core::Body::Json));

wxpay_core::model! {
    /// The sub-merchant whose gold plan was changed.
    pub answer GoldPlanStatus {
        always {}
        optional {
            /// The sub-merchant's number (子商户ID).
            sub_mchid: String,
        }
    }
}

wxpay_core::open_enum! {
    /// The payment scenes the gold plan is changed for.
    pub enum GoldPlanPayScene {
        JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
        Jsapi = "JSAPI",
        Miniprogram = "MINIPROGRAM",
    }
}
