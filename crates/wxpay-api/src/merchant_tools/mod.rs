// Generated from spec/ by `cargo xtask codegen`. Change the model, not this file.

//! Tools for merchants: malls, catering, gold plan, receipts, speakers, printers and service staff (点金计划、商圈、支付即服务、电子小票、设备).
//!
//! | operation | 官方名称 | call |
//! |---|---|---|
//! | [`SyncMallParking`] | 商圈会员停车状态同步 | `POST /v3/businesscircle/parkings` |
//! | [`NotifyMallPoints`] | 商圈会员积分同步 | `POST /v3/businesscircle/points/notify` |
//! | [`QueryMallPointsAuthorization`] | 商圈积分授权查询 | `GET /v3/businesscircle/user-authorizations/{openid}` |
//! | [`QueryMallPointsCommitStatus`] | 商圈会员待积分状态查询 | `GET /v3/businesscircle/users/{openid}/points/commit_status` |
//! | [`SyncCateringOrder`] | 点餐订单信息同步（渠道商/服务商） | `POST /v3/catering/orders/sync-status` |
//! | [`ChangeCustomPageStatus`] | 商家小票管理 | `POST /v3/goldplan/merchants/changecustompagestatus` |
//! | [`ChangeGoldPlanStatus`] | 点金计划管理 | `POST /v3/goldplan/merchants/changegoldplanstatus` |
//! | [`DisableAdvertisingShow`] | 关闭广告展示 | `POST /v3/goldplan/merchants/close-advertising-show` |
//! | [`EnableAdvertisingShow`] | 开通广告展示 | `PATCH /v3/goldplan/merchants/open-advertising-show` |
//! | [`SetAdvertisingIndustryFilters`] | 同业过滤标签管理 | `POST /v3/goldplan/merchants/set-advertising-industry-filter` |
//! | [`CreateCustomEntrance`] | 创建自定义入口 | `POST /v3/marketing/shopping-receipt/customentrances` |
//! | [`QueryCustomEntrance`] | 查询自定义入口 | `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}` |
//! | [`UpdateCustomEntrance`] | 更新自定义入口 | `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}` |
//! | [`UploadReceiptJumpInfo`] | 上传商家电子小票跳转信息 | `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos` |
//! | [`UploadShoppingReceipt`] | 上传电子小票 | `POST /v3/marketing/shopping-receipt/shoppingreceipts` |
//! | [`QuerySpeakerBinding`] | 查询音箱绑定信息 | `GET /v3/pay-devices/open-scenario-speaker/{device_sn}` |
//! | [`BindSpeaker`] | 绑定音箱设备码牌 | `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind` |
//! | [`PrebindSpeaker`] | 出厂预绑定音箱和码牌 | `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind` |
//! | [`UnbindSpeaker`] | 解绑音箱设备码牌 | `POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind` |
//! | [`ReportSpeakerOrder`] | 码牌支付结果上报 | `POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report` |
//! | [`CreatePrintOrder`] | 小票机打印 | `POST /v3/pay-devices/printers/{device_id}/print-orders` |
//! | [`QueryPrintOrder`] | 查询订单 | `GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}` |
//! | [`ListGuides`] | 服务人员查询 | `GET /v3/smartguide/guides` |
//! | [`CreateGuide`] | 服务人员注册 | `POST /v3/smartguide/guides` |
//! | [`UpdateGuide`] | 服务人员信息更新 | `PATCH /v3/smartguide/guides/{guide_id}` |
//! | [`AssignGuide`] | 服务人员分配 | `POST /v3/smartguide/guides/{guide_id}/assign` |
//!
//! | event | 官方名称 | event type |
//! |---|---|---|
//! | [`MallAuthorized`](Event::MallAuthorized) | 商圈会员积分服务授权结果通知 | `MALL_AUTH.ACTIVATE_CARD` |
//! | [`MallPaid`](Event::MallPaid) | 商圈会员场内支付结果通知 | `MALL_TRANSACTION.SUCCESS` |
//! | [`MallRefunded`](Event::MallRefunded) | 商圈会员场内退款通知 | `MALL_REFUND.SUCCESS` |

mod assign_guide;
mod bind_speaker;
mod change_custom_page_status;
mod change_gold_plan_status;
mod create_custom_entrance;
mod create_guide;
mod create_print_order;
mod disable_advertising_show;
mod enable_advertising_show;
mod enums;
mod event;
mod list_guides;
mod notify_mall_points;
mod prebind_speaker;
mod query_custom_entrance;
mod query_mall_points_authorization;
mod query_mall_points_commit_status;
mod query_print_order;
mod query_speaker_binding;
mod report_speaker_order;
mod set_advertising_industry_filters;
mod sync_catering_order;
mod sync_mall_parking;
mod types;
mod unbind_speaker;
mod update_custom_entrance;
mod update_guide;
mod upload_receipt_jump_info;
mod upload_shopping_receipt;

#[doc(alias(
    "服务人员分配",
    "/v3/smartguide/guides/{guide_id}/assign",
    "POST /v3/smartguide/guides/{guide_id}/assign",
    "4012535161",
    "4012474145"
))]
pub use assign_guide::AssignGuide;
#[doc(alias(
    "绑定音箱设备码牌",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
    "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind"
))]
pub use bind_speaker::BindSpeaker;
#[doc(alias(
    "商家小票管理",
    "/v3/goldplan/merchants/changecustompagestatus",
    "POST /v3/goldplan/merchants/changecustompagestatus",
    "4012473788"
))]
pub use change_custom_page_status::ChangeCustomPageStatus;
pub use change_custom_page_status::CustomPageStatus;
#[doc(alias(
    "点金计划管理",
    "/v3/goldplan/merchants/changegoldplanstatus",
    "POST /v3/goldplan/merchants/changegoldplanstatus",
    "4012473796"
))]
pub use change_gold_plan_status::ChangeGoldPlanStatus;
pub use change_gold_plan_status::{GoldPlanPayScene, GoldPlanStatus};
#[doc(alias(
    "创建自定义入口",
    "/v3/marketing/shopping-receipt/customentrances",
    "POST /v3/marketing/shopping-receipt/customentrances",
    "4012697703"
))]
pub use create_custom_entrance::CreateCustomEntrance;
#[doc(alias(
    "服务人员注册",
    "/v3/smartguide/guides",
    "POST /v3/smartguide/guides",
    "4012535138",
    "4012688564"
))]
pub use create_guide::CreateGuide;
pub use create_guide::CreatedGuide;
#[doc(alias(
    "小票机打印",
    "/v3/pay-devices/printers/{device_id}/print-orders",
    "POST /v3/pay-devices/printers/{device_id}/print-orders"
))]
pub use create_print_order::CreatePrintOrder;
#[doc(alias(
    "关闭广告展示",
    "/v3/goldplan/merchants/close-advertising-show",
    "POST /v3/goldplan/merchants/close-advertising-show",
    "4012473781"
))]
pub use disable_advertising_show::DisableAdvertisingShow;
#[doc(alias(
    "开通广告展示",
    "/v3/goldplan/merchants/open-advertising-show",
    "PATCH /v3/goldplan/merchants/open-advertising-show",
    "4012473794"
))]
pub use enable_advertising_show::EnableAdvertisingShow;
pub use enums::{
    AdvertisingIndustry, CustomEntranceState, CustomEntranceType, SpeakerBindState, SwitchOperation,
};
pub use event::{Event, MallAuthorization, MallAuthorizationType, MallPayment, MallRefund};
#[doc(alias(
    "服务人员查询",
    "/v3/smartguide/guides",
    "GET /v3/smartguide/guides",
    "4012535123",
    "4012688558"
))]
pub use list_guides::ListGuides;
pub use list_guides::{Guide, GuidePage};
#[doc(alias(
    "商圈会员积分同步",
    "/v3/businesscircle/points/notify",
    "POST /v3/businesscircle/points/notify",
    "4012534698",
    "4012474133"
))]
pub use notify_mall_points::NotifyMallPoints;
#[doc(alias(
    "出厂预绑定音箱和码牌",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
    "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind"
))]
pub use prebind_speaker::PrebindSpeaker;
pub use prebind_speaker::SpeakerPrebinding;
#[doc(alias(
    "查询自定义入口",
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "GET /v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "4012698331"
))]
pub use query_custom_entrance::QueryCustomEntrance;
#[doc(alias(
    "商圈积分授权查询",
    "/v3/businesscircle/user-authorizations/{openid}",
    "GET /v3/businesscircle/user-authorizations/{openid}",
    "4012534848",
    "4012474135"
))]
pub use query_mall_points_authorization::QueryMallPointsAuthorization;
pub use query_mall_points_authorization::{MallAuthorizationState, MallPointsAuthorization};
#[doc(alias(
    "商圈会员待积分状态查询",
    "/v3/businesscircle/users/{openid}/points/commit_status",
    "GET /v3/businesscircle/users/{openid}/points/commit_status",
    "4012534994",
    "4012474129"
))]
pub use query_mall_points_commit_status::QueryMallPointsCommitStatus;
pub use query_mall_points_commit_status::{MallPointsCommitment, PointsCommitStatus};
#[doc(alias(
    "查询订单",
    "/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
    "GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}"
))]
pub use query_print_order::QueryPrintOrder;
pub use query_print_order::{PrintOrder, PrintState};
#[doc(alias(
    "查询音箱绑定信息",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}",
    "GET /v3/pay-devices/open-scenario-speaker/{device_sn}"
))]
pub use query_speaker_binding::QuerySpeakerBinding;
#[doc(alias(
    "码牌支付结果上报",
    "/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
    "POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report"
))]
pub use report_speaker_order::ReportSpeakerOrder;
pub use report_speaker_order::SpeakerOrder;
#[doc(alias(
    "同业过滤标签管理",
    "/v3/goldplan/merchants/set-advertising-industry-filter",
    "POST /v3/goldplan/merchants/set-advertising-industry-filter",
    "4012473784"
))]
pub use set_advertising_industry_filters::SetAdvertisingIndustryFilters;
#[doc(alias(
    "点餐订单信息同步（渠道商/服务商）",
    "/v3/catering/orders/sync-status",
    "POST /v3/catering/orders/sync-status"
))]
pub use sync_catering_order::SyncCateringOrder;
pub use sync_catering_order::{CateringOrderStatus, Dish, DishProperties, DishUnit};
pub use sync_mall_parking::MallParkingState;
#[doc(alias(
    "商圈会员停车状态同步",
    "/v3/businesscircle/parkings",
    "POST /v3/businesscircle/parkings",
    "4012535502",
    "4012474127"
))]
pub use sync_mall_parking::SyncMallParking;
pub use types::{
    CustomEntrance, JumpLink, PrintTable, PrintTableRow, PrintVariable, SpeakerBinding,
};
#[doc(alias(
    "解绑音箱设备码牌",
    "/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
    "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind"
))]
pub use unbind_speaker::UnbindSpeaker;
#[doc(alias(
    "更新自定义入口",
    "/v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}",
    "4012697769"
))]
pub use update_custom_entrance::UpdateCustomEntrance;
#[doc(alias(
    "服务人员信息更新",
    "/v3/smartguide/guides/{guide_id}",
    "PATCH /v3/smartguide/guides/{guide_id}",
    "4012535160",
    "4012688570"
))]
pub use update_guide::UpdateGuide;
#[doc(alias(
    "上传商家电子小票跳转信息",
    "/v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    "POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
    "4012443825"
))]
pub use upload_receipt_jump_info::UploadReceiptJumpInfo;
pub use upload_receipt_jump_info::{
    MerchantReceiptJumpInfo, ReceiptJumpInfo, UploadedReceiptJumpInfo,
};
#[doc(alias(
    "上传电子小票",
    "/v3/marketing/shopping-receipt/shoppingreceipts",
    "POST /v3/marketing/shopping-receipt/shoppingreceipts",
    "4012698614"
))]
pub use upload_shopping_receipt::UploadShoppingReceipt;
pub use upload_shopping_receipt::{
    MerchantContactInformation, ReceiptReviewState, ShoppingReceipt, UploadedShoppingReceipt,
};
