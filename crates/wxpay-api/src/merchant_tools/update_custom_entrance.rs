// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CustomEntrance;
use super::CustomEntranceState;
use super::CustomEntranceType;
use super::JumpLink;
use wxpay_core::DateTime;

wxpay_core::model! {
    /// Updates a brand's custom entrance (更新自定义入口).
    ///
    /// `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`
    ///
    /// - Returns [`CustomEntrance`].
    /// - Callers: service providers and platforms.
    /// - Retry: safe with the same `out_request_no` and the same parameters.
    /// - 中文：更新自定义入口。调用方：服务商、平台；`out_request_no` 和参数不变时可以重试。
    /// - [Official page](https://pay.weixin.qq.com/doc/v3/partner/4012697769)
    #[doc(alias = "更新自定义入口")]
    pub request UpdateCustomEntrance {
        required {
            /// Brand id (自定义入口的归属品牌ID). Required. It stands in the path.
            brand_id: String,
            /// The merchant's own request number (商户创建自定义入口的凭据号). Required.
            out_request_no: String,
        }
        optional {
            /// Type of the custom entrance (自定义入口种类).
            custom_entrance_type: CustomEntranceType,
            /// Subtitle (副标题).
            subtitle: String,
            /// Thumbnail address of the goods (展示商品信息).
            goods_thumbnail_url: String,
            /// State of the custom entrance (设置自定义入口的状态).
            custom_entrance_state: CustomEntranceState,
            /// Start time (自定义入口的开始时间).
            start_time: DateTime,
            /// End time (自定义入口的结束时间).
            end_time: DateTime,
            /// Jump link (自定义入口跳转信息).
            jump_link: JumpLink,
        }
    }
}

wxpay_core::operation!(UpdateCustomEntrance => CustomEntrance, wxpay_core::Spec::new(
    "update_custom_entrance",
    wxpay_core::http::Method::PATCH,
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
)
.title("更新自定义入口")
.family("merchant_tools")
.doc("https://pay.weixin.qq.com/doc/v3/partner/4012697769")
.body(wxpay_core::Body::Json)
.repeat(wxpay_core::Repeat::ByNumber("out_request_no")));
