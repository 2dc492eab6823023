// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

use super::CodeMode;
use super::CodeType;
use super::JumpInformation;
use super::MemberCardTemplate;
use super::MemberCardType;
use super::MemberCenter;
use super::PurchaseInformation;
use super::UserForm;
use super::ValidDateInformation;

wxpay_core::model! {
    /// Creates a member card template, as the brand (创建会员卡模板).
    ///
    /// `POST /brand/card-member/cards`
    ///
    /// - Returns [`MemberCardTemplate`].
    /// - Callers: brands.
    /// - Retry: not known to be safe. Query before sending it again.
    /// - Signed by a brand, with the scheme `WECHATPAY-BRAND-SHA256-RSA2048`.
    /// - 中文：创建会员卡模板。调用方：品牌；重试之前请先查询。
    /// - [Official page](https://pay.weixin.qq.com/doc/brand/4015582711)
    #[doc(alias = "创建会员卡模板")]
    pub request CreateMemberCardTemplateAsBrand {
        required {
            /// The merchant's own request number (商家请求单号). Required. At most 128 characters.
            out_request_no: String,
            /// Application id (商家AppID). Required. At most 32 characters.
            appid: String,
            /// Kind of card or document (会员卡类型). Required.
            card_type: MemberCardType,
            /// Card name (卡名称). Required. At most 10 characters.
            card_title: String,
            /// Background color of the card (卡背景颜色). Required. At most 7 characters.
            card_color: String,
            /// Background image address of the card (卡图片). Required. At most 256 characters.
            card_picture_url: String,
            /// How member card codes are assigned (会员卡code分配类型). Required.
            code_mode: CodeMode,
            /// Code type (会员码展示类型). Required.
            code_type: CodeType,
            /// Member benefits (会员权益). Required. At most 32 characters.
            benefits: String,
            /// Address that receives the notifications (回调地址). Required. At most 256 characters.
            notify_url: String,
            /// The merchant's legal agreement (商家法务协议). Required. At most 20480 characters.
            legal_agreement: String,
            /// Validity period of the member card (会员卡有效期). Required.
            valid_date_information: ValidDateInformation,
            /// Member details (会员中心信息). Required.
            member_information: MemberCenter,
        }
        optional {
            /// Jump details of the member code (会员码跳转信息).
            code_jump_information: JumpInformation,
            /// Whether to pin it to the top (是否置顶).
            need_pinned: bool,
            /// Whether to show the member level (是否展示会员等级).
            need_display_level: bool,
            /// Initial member level (会员初始等级). At most 10 characters.
            init_level: String,
            /// Service phone number (服务电话). At most 32 characters.
            service_phone: String,
            /// Points details (积分信息).
            points_information: JumpInformation,
            /// Stored-value balance details (储值信息).
            balance_information: JumpInformation,
            /// Details of paid membership (付费会员信息).
            purchase_information: PurchaseInformation,
            /// Details the user gave when opening the card (用户开卡信息).
            user_information: UserForm,
        }
    }
}

wxpay_core::operation!(CreateMemberCardTemplateAsBrand => MemberCardTemplate, wxpay_core::Spec::new(
    "create_member_card_template_as_brand",
    wxpay_core::http::Method::POST,
    "/brand/card-member/cards",
)
.title("创建会员卡模板")
.family("brand")
.doc("https://pay.weixin.qq.com/doc/brand/4015582711")
.body(wxpay_core::Body::Json)
.signed_by(wxpay_core::SignedBy::Brand));
