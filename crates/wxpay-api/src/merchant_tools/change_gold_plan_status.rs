// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::SwitchOperation;

wxpay_core::model! {
    /// Opens or closes the gold plan for a sub-merchant (点金计划管理).
    ///
    /// `POST /v3/goldplan/merchants/changegoldplanstatus`
    ///
    /// - Who may call it: service providers and platforms.
    /// - Repeatable: not known to be; query before it is sent again.
    /// - [Official page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml)
    #[doc(alias = "点金计划管理")]
    pub request ChangeGoldPlanStatus {
        required {
            /// The sub-merchant's number (子商户ID). Required.
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
.doc("https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/goldplan/chapter3_1.shtml")
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
        /// Jsapi and miniprogram.
        JsapiAndMiniprogram = "JSAPI_AND_MINIPROGRAM",
        /// Jsapi.
        Jsapi = "JSAPI",
        /// Miniprogram.
        Miniprogram = "MINIPROGRAM",
    }
}
