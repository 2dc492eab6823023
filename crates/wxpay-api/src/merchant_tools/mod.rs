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

pub use assign_guide::AssignGuide;
pub use bind_speaker::BindSpeaker;
pub use change_custom_page_status::{ChangeCustomPageStatus, CustomPageStatus};
pub use change_gold_plan_status::{ChangeGoldPlanStatus, GoldPlanPayScene, GoldPlanStatus};
pub use create_custom_entrance::CreateCustomEntrance;
pub use create_guide::{CreateGuide, CreatedGuide};
pub use create_print_order::CreatePrintOrder;
pub use disable_advertising_show::DisableAdvertisingShow;
pub use enable_advertising_show::EnableAdvertisingShow;
pub use enums::{
    AdvertisingIndustry, CustomEntranceState, CustomEntranceType, SpeakerBindState, SwitchOperation,
};
pub use event::{Event, MallAuthorization, MallAuthorizationType, MallPayment, MallRefund};
pub use list_guides::{Guide, GuidePage, ListGuides};
pub use notify_mall_points::NotifyMallPoints;
pub use prebind_speaker::{PrebindSpeaker, SpeakerPrebinding};
pub use query_custom_entrance::QueryCustomEntrance;
pub use query_mall_points_authorization::{
    MallAuthorizationState, MallPointsAuthorization, QueryMallPointsAuthorization,
};
pub use query_mall_points_commit_status::{
    MallPointsCommitment, PointsCommitStatus, QueryMallPointsCommitStatus,
};
pub use query_print_order::{PrintOrder, PrintState, QueryPrintOrder};
pub use query_speaker_binding::QuerySpeakerBinding;
pub use report_speaker_order::{ReportSpeakerOrder, SpeakerOrder};
pub use set_advertising_industry_filters::SetAdvertisingIndustryFilters;
pub use sync_catering_order::{
    CateringOrderStatus, Dish, DishProperties, DishUnit, SyncCateringOrder,
};
pub use sync_mall_parking::{MallParkingState, SyncMallParking};
pub use types::{
    CustomEntrance, JumpLink, PrintTable, PrintTableRow, PrintVariable, SpeakerBinding,
};
pub use unbind_speaker::UnbindSpeaker;
pub use update_custom_entrance::UpdateCustomEntrance;
pub use update_guide::UpdateGuide;
pub use upload_receipt_jump_info::{
    MerchantReceiptJumpInfo, ReceiptJumpInfo, UploadReceiptJumpInfo, UploadedReceiptJumpInfo,
};
pub use upload_shopping_receipt::{
    MerchantContactInformation, ReceiptReviewState, ShoppingReceipt, UploadShoppingReceipt,
    UploadedShoppingReceipt,
};
