// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;
use super::CustomEntranceState;
use super::CustomEntranceType;
use super::JumpLink;

wxpay_core::model! {
    /// Creates a brand's custom entrance on electronic receipts (创建自定义入口).
    ///
    /// `POST /v3/marketing/shopping-receipt/customentrances`
    ///
    /// - Returns [`CustomEntrance`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：创建自定义入口。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697703)
    #[doc(alias = "创建自定义入口")]
    pub request CreateCustomEntrance {
        required {
            /// Type of the custom entrance (自定义入口种类). Required.
            custom_entrance_type: CustomEntranceType,
            /// Subtitle (副标题). Required.
            subtitle: String,
            /// Start time (自定义入口的开始时间). Required.
            start_time: String,
            /// End time (自定义入口的结束时间). Required.
            end_time: String,
            /// State of the custom entrance (设置自定义入口的状态). Required.
            custom_entrance_state: CustomEntranceState,
            /// Brand id (自定义入口的归属品牌ID). Required.
            brand_id: String,
            /// The merchant's own request number (商户创建自定义入口的凭据号). Required.
            out_request_no: String,
            /// Jump link (自定义入口跳转信息). Required.
            jump_link: JumpLink,
        }
        optional {
            /// Thumbnail address of the goods (展示商品信息).
            goods_thumbnail_url: String,
        }
    }
}

wxpay_core::operation!(CreateCustomEntrance => CustomEntrance, wxpay_core::Spec::new(
    "create_custom_entrance",
    wxpay_core::http::Method::POST,
    "/v3/marketing/shopping-receipt/customentrances",
)
.title("创建自定义入口")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697703")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
